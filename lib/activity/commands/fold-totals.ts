import 'server-only'
import { db } from '@/lib/core/db'

/** Joins what writers have appended to the totals. Several copies may ask: one folds, the others find nothing to do. */
export async function foldTotals(): Promise<number> {
  const [row] = await db.$queryRaw<{ folded: bigint }[]>`SELECT fold_activity_deltas() AS folded`
  return Number(row?.folded ?? 0)
}
