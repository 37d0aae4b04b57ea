import 'server-only'
import { countCells, countFiltered } from '@/lib/activity/queries/count-cells'
import { EMPTY_FILTER } from '@/lib/activity/schema/filter'
import { reportingPeriod } from '@/lib/framework/queries'
import type { Scope } from '@/lib/permission/types'
import { statusCounts } from '../rules'
import type { StatusCount } from '../types'

/** How many activities a presence holds in each status, furthest first, as far as a scope may see them. */
export async function countStandings(scope: Scope, presenceId: string): Promise<StatusCount[]> {
  return statusCounts(await countCells(scope, { ...EMPTY_FILTER, presenceId }, await reportingPeriod(), null))
}

/** How many activities may be used in a public report today, as far as a scope may see them. */
export async function countReleased(scope: Scope): Promise<number> {
  return countFiltered(scope, { ...EMPTY_FILTER, statuses: ['released', 'used'] }, await reportingPeriod())
}
