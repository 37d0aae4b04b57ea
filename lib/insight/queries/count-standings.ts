import 'server-only'
import { countByYear } from '@/lib/activity/queries/count-cells'
import { EMPTY_FILTER } from '@/lib/activity/schema/filter'
import { reportingPeriod } from '@/lib/framework/queries'
import type { Scope } from '@/lib/permission/types'
import { statusCounts } from '../rules'
import type { StatusCount } from '../types'

/** How many activities a presence holds in each status, furthest first, as far as a scope may see them. */
export async function countStandings(scope: Scope, presenceId: string): Promise<StatusCount[]> {
  return statusCounts(await countByYear(scope, { ...EMPTY_FILTER, presenceId }, await reportingPeriod()))
}

/** How many activities may be used in a public report today, as far as a scope may see them. */
export async function countReleased(scope: Scope): Promise<number> {
  const counts = statusCounts(await countByYear(scope, EMPTY_FILTER, await reportingPeriod()))
  return counts.find(({ status }) => status === 'released')?.count ?? 0
}
