import { type ActivityFilter, CONDITION_OF, EMPTY_FILTER, toParams, without } from '@/lib/activity/schema/filter'
import type { MatrixBy } from '@/lib/insight/types'

/** The address of the matrix with these rows, narrowed by what they are not. */
export function matrixAddress(by: MatrixBy, filter: Partial<ActivityFilter>): string {
  const params = toParams(without({ ...EMPTY_FILTER, ...filter }, CONDITION_OF[by]))
  if (by !== 'accomplishment') params.set('by', by)
  return params.size > 0 ? `/accomplishments?${params}` : '/accomplishments'
}
