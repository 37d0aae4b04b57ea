import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import type { Tx } from '@/lib/core/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Checker } from '../import/check-rows'
import type { Line } from '../types'

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
    await tx.importRow.createMany({
      data: rows.map((row) => ({ ...row, importId })) as unknown as Prisma.ImportRowCreateManyInput[],
    })
    counts.rows += rows.length
    counts.mend += rows.filter(({ outcome }) => outcome === 'mend').length
    await pause(PAUSE_MS)
  }
  return counts
}
