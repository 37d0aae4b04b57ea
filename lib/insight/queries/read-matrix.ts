import 'server-only'
import { KINDS } from '@/lib/activity/constants'
import { countCells } from '@/lib/activity/queries/count-cells'
import type { ActivityFilter } from '@/lib/activity/schema/filter'
import { listAccomplishments, listThemes, reportingPeriod } from '@/lib/framework/queries'
import type { Scope } from '@/lib/permission/types'
import { PRESENCE_TYPES, REGIONS } from '@/lib/presence/constants'
import { GENDERS, MANDATE_GROUPS } from '@/lib/vocabulary/constants'
import { listTerms } from '@/lib/vocabulary/queries'
import { layMatrix } from '../rules'
import type { Matrix, MatrixBy } from '../types'

/** Rows by year for what a scope may see under a filter. */
export async function readMatrix(scope: Scope, filter: ActivityFilter, by: MatrixBy): Promise<Matrix> {
  const period = await reportingPeriod()
  const [keys, cells] = await Promise.all([ROW_KEYS[by](), countCells(scope, filter, period, by)])
  return layMatrix(by, keys, period, cells)
}

/** The rows there are, in their order. */
const ROW_KEYS: Record<MatrixBy, () => Promise<readonly string[]>> = {
  accomplishment: async () => (await listAccomplishments()).map(({ id }) => id),
  region: async () => REGIONS,
  presence_type: async () => PRESENCE_TYPES,
  group: async () => (await listTerms('rights_holder')).map(({ code }) => code),
  mandate_group: async () => MANDATE_GROUPS,
  gender: async () => GENDERS,
  theme: async () => (await listThemes()).map(({ id }) => id),
  kind: async () => KINDS,
}
