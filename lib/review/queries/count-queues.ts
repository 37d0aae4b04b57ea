import 'server-only'
import { countCells } from '@/lib/activity/queries/count-cells'
import { insideWhere } from '@/lib/activity/queries/visible-where'
import { standingKey } from '@/lib/activity/rules/standing'
import { EMPTY_FILTER } from '@/lib/activity/schema/filter'
import type { AccomplishmentId, CellCount, Standing, Status } from '@/lib/activity/types'
import { db } from '@/lib/core/db'
import { listAccomplishments, reportingPeriod } from '@/lib/framework/queries'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import { hasQueue, judgingScope } from '../policy'
import type { QueueCount } from '../types'

const { sql, join } = Prisma

/**
 * Counts for each accomplishment, in numerical order, also where there are none: by standing all that the scope may
 * see, so that each number equals its list; and what waits for a verdict of the reader's own.
 */
export async function countQueues(scope: Scope): Promise<QueueCount[]> {
  const [accomplishments, period] = await Promise.all([listAccomplishments(), reportingPeriod()])
  const ids = accomplishments.map(({ id }) => id)
  const [cells, queues] = await Promise.all([
    countCells(scope, EMPTY_FILTER, period, 'accomplishment'),
    countWaiting(scope, ids),
  ])
  return ids.map((id) => ({
    accomplishment: id,
    ...countsOf(cells.filter((cell) => cell.row === id)),
    ...waitingUnder(queues, id),
    hasQueue: hasQueue({ scope }, id),
  }))
}

function countsOf(cells: CellCount[]): Record<Exclude<Standing, 'withdrawn'>, number> {
  const sum = (...statuses: Status[]) =>
    cells.filter(({ status }) => statuses.includes(status)).reduce((n, { count }) => n + count, 0)
  const approved = sum('approved', 'released', 'used')
  return { draft: sum('draft'), submitted: sum('submitted'), returned: sum('returned'), approved }
}

type RawQueue = {
  accomplishment: AccomplishmentId
  waiting: bigint
  reference: string
  title: string
  language: string | null
  submittedAt: Date
}

/** One branch for each accomplishment: a position may be limited to one of them. */
function countWaiting(scope: Scope, ids: readonly AccomplishmentId[]): Promise<RawQueue[]> {
  const branches = ids.map(
    (id) => sql`(SELECT ${id} AS accomplishment, count(*) OVER () AS waiting, reference, title, language,
      submitted_at AS "submittedAt" FROM activity WHERE ${waitingWhere(scope, id)} ORDER BY submitted_at, id LIMIT 1)`,
  )
  return db.$queryRaw<RawQueue[]>`${join(branches, ' UNION ALL ')}`
}

/** What waits for a verdict of the reader's own under an accomplishment. */
export const waitingWhere = (scope: Scope, id: AccomplishmentId): Prisma.Sql =>
  sql`${insideWhere(judgingScope(scope, id))} AND standings @> ARRAY[${standingKey(id, 'submitted')}]::text[]`

function waitingUnder(queues: RawQueue[], id: AccomplishmentId): Pick<QueueCount, 'waiting' | 'oldest'> {
  const queue = queues.find(({ accomplishment }) => accomplishment === id)
  if (!queue) return { waiting: 0, oldest: null }
  const { waiting, reference, title, language, submittedAt } = queue
  return { waiting: Number(waiting), oldest: { reference, title, language, submittedAt } }
}
