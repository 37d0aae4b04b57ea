import 'server-only'
import { selectLines } from '@/lib/activity/queries/list-activities'
import { insideWhere } from '@/lib/activity/queries/visible-where'
import type { ActivityLine } from '@/lib/activity/reading/types'
import { standingKey } from '@/lib/activity/rules/standing'
import type { AccomplishmentId, Snapshot } from '@/lib/activity/types'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import { judgingScope } from '../policy'
import { changedParts } from '../rules/changed-parts'
import { waitingWhere } from './count-queues'

const { sql } = Prisma

export type QueueLine = ActivityLine & {
  submittedAt: Date | null
  /** Parts changed since it was returned; null: it comes for the first time. */
  changedParts: number | null
}

/** A queue shows this many at once; what is judged makes room for the next. */
export const QUEUE_SIZE = 50

const LONGEST_FIRST = sql`ORDER BY submitted_at, id LIMIT ${QUEUE_SIZE}`

/** What waits for a verdict of the reader's own under an accomplishment, longest first. */
export const listQueue = (scope: Scope, accomplishment: AccomplishmentId): Promise<QueueLine[]> =>
  linesWhere(scope, accomplishment, waitingWhere(scope, accomplishment))

/** What was approved under an accomplishment and has changed since in a field that all share: to be confirmed again. */
export const listChangedSince = (scope: Scope, accomplishment: AccomplishmentId): Promise<QueueLine[]> =>
  linesWhere(
    scope,
    accomplishment,
    sql`${insideWhere(judgingScope(scope, accomplishment))}
      AND standings @> ARRAY[${standingKey(accomplishment, 'approved')}]::text[]
      AND EXISTS (SELECT FROM activity_accomplishment marked WHERE marked.activity_id = activity.id
        AND marked.accomplishment_id = ${accomplishment} AND marked.changed_since)`,
  )

async function linesWhere(scope: Scope, accomplishment: AccomplishmentId, condition: Prisma.Sql): Promise<QueueLine[]> {
  const lines = await selectLines(scope, condition, LONGEST_FIRST)
  const ids = lines.map(({ id }) => id)
  const facts = await db.activity.findMany({ where: { id: { in: ids } }, select: { id: true, submittedAt: true } })
  const changes = await countChanges(ids, accomplishment)
  const at = new Map(facts.map(({ id, submittedAt }) => [id, submittedAt]))
  return lines.map((line) => ({
    ...line,
    submittedAt: at.get(line.id) ?? null,
    changedParts: changes.get(line.id) ?? null,
  }))
}

/** For what was judged before: how many parts of the latest revision differ from the one last judged. */
async function countChanges(ids: string[], accomplishment: AccomplishmentId): Promise<Map<string, number>> {
  const verdicts = { some: { accomplishmentId: accomplishment } }
  const judged = await db.revision.findMany({
    where: { activityId: { in: ids }, verdicts },
    orderBy: { number: 'desc' },
    distinct: ['activityId'],
  })
  const latest = await db.revision.findMany({
    where: { activityId: { in: judged.map(({ activityId }) => activityId) } },
    orderBy: { number: 'desc' },
    distinct: ['activityId'],
  })
  const snapshotOf = (rows: typeof latest, id: string) =>
    rows.find(({ activityId }) => activityId === id)?.snapshot as unknown as Snapshot
  return new Map(
    judged.map(({ activityId: id }) => [
      id,
      changedParts(snapshotOf(judged, id), snapshotOf(latest, id), accomplishment).length,
    ]),
  )
}
