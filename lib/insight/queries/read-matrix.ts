import 'server-only'
import { countByYear, countCells } from '@/lib/activity/queries/count-cells'
import type { ActivityFilter } from '@/lib/activity/schema/filter'
import { listAccomplishments, reportingPeriod } from '@/lib/framework/queries'
import type { Scope } from '@/lib/permission/types'
import { layMatrix } from '../rules'
import type { Matrix } from '../types'

/** Accomplishment by year for what a scope may see under a filter (kind, region, presence). */
export async function readMatrix(scope: Scope, filter: ActivityFilter): Promise<Matrix> {
  const [accomplishments, period] = await Promise.all([listAccomplishments(), reportingPeriod()])
  const [cells, distinct] = await Promise.all([countCells(scope, filter, period), countByYear(scope, filter, period)])
  return layMatrix(
    accomplishments.map(({ id }) => id),
    period,
    cells,
    distinct,
  )
}
