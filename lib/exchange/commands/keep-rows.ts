import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import type { Tx } from '@/lib/core/db'
import type { Checker } from '../import/check-rows'
import type { CheckedRow, Line } from '../types'

/** Between two batches others have the server to themselves. */
const PAUSE_MS = 10

/** How long a dry run may take. */
export const CHECK_MS = 120_000

/**
 * Checks the rows of a file and keeps what each would do, some at a time.
 *
 * @returns how many rows say something, and how many of them have to be mended
 */
export async function keepRows(
  tx: Tx,
  importId: string,
  batches: AsyncIterable<Line[]>,
  { check }: Checker,
): Promise<{ rows: number; mend: number }> {
  const counts = { rows: 0, mend: 0 }
  for await (const lines of batches) {
    const rows = await check(lines)
    await insertRows(tx, importId, rows)
    counts.rows += rows.length
    counts.mend += rows.filter(({ outcome }) => outcome === 'mend').length
    await pause(PAUSE_MS)
  }
  return counts
}

/** One statement with one value for all rows: taken apart by the database it costs us an eighth. */
async function insertRows(tx: Tx, importId: string, rows: CheckedRow[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO import_row (import_id, number, outcome, cells, reference, base_version, source_reference, fingerprint,
      repeats, patch, before, changes, problems)
    SELECT ${importId}::uuid, number, outcome, cells, reference, "baseVersion", "sourceReference", fingerprint,
      repeats, patch, before, changes, problems
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (number int, outcome import_outcome, cells jsonb,
      reference text, "baseVersion" int, "sourceReference" text, fingerprint text, repeats text, patch jsonb,
      before jsonb, changes jsonb, problems jsonb)`
}
