import 'server-only'
import { countCells } from '@/lib/activity/queries/count-cells'
import { EMPTY_FILTER } from '@/lib/activity/schema/filter'
import type { AccomplishmentId, CellCount, Standing } from '@/lib/activity/types'
import { listAccomplishments, reportingPeriod } from '@/lib/framework/queries'
import type { Scope } from '@/lib/permission/types'

/** How many activities stand where under one accomplishment. */
export type QueueCount = { accomplishment: AccomplishmentId } & Record<Standing, number>

/** Counts for each accomplishment, in numerical order: all that the scope may see, also where there are none. */
export async function countQueues(scope: Scope): Promise<QueueCount[]> {
  const [accomplishments, period] = await Promise.all([listAccomplishments(), reportingPeriod()])
  const cells = await countCells(scope, EMPTY_FILTER, period)
  return accomplishments.map(({ id }) => ({
    accomplishment: id,
    ...countsOf(cells.filter((cell) => cell.accomplishment === id)),
  }))
}

function countsOf(cells: CellCount[]): Record<Standing, number> {
  const sum = (standing: Standing) =>
    cells.filter((cell) => cell.standing === standing).reduce((n, { count }) => n + count, 0)
  return { draft: sum('draft'), submitted: sum('submitted'), returned: sum('returned'), approved: sum('approved') }
}
