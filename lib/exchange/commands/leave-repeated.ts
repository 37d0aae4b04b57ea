import 'server-only'
import type { Tx } from '@/lib/core/db'
import type { ImportRow } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'
import { bearing, saying } from '../import/repeats'

/**
 * Of new rows that are about to be written, those that nobody has written since they were checked, from another dry run
 * of the same file. The others are marked as what they have become. Who writes the same text meanwhile is waited for.
 */
export async function leaveRepeated(tx: Tx, actor: Actor, rows: ImportRow[]): Promise<ImportRow[]> {
  await waitForOthers(tx, rows)
  const references = rows.flatMap(({ sourceReference }) => sourceReference ?? [])
  const fingerprints = rows.flatMap(({ fingerprint, wanted }) => (wanted ? [] : (fingerprint ?? [])))
  // One after the other: a transaction has one connection.
  const byReference = await bearing(tx, actor, references)
  const byText = await saying(tx, actor, fingerprints)
  const fresh: ImportRow[] = []
  for (const row of rows) {
    const known = byReference.get(row.sourceReference ?? '')
    const repeats = byText.get(row.fingerprint ?? '')
    if (known) await mark(tx, row, { outcome: 'same', reference: known, patch: {} })
    else if (repeats) await mark(tx, row, { outcome: 'repeated', repeats })
    else fresh.push(row)
  }
  return fresh
}

/** Locks what rows are known by until the transaction ends, in one order, so that two that meet never block each other. */
async function waitForOthers(tx: Tx, rows: ImportRow[]): Promise<void> {
  const marks = [...new Set(rows.flatMap(({ sourceReference, fingerprint }) => sourceReference ?? fingerprint ?? []))]
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(mark, 0))
    FROM (SELECT mark FROM unnest(${marks}::text[]) AS mark ORDER BY hashtextextended(mark, 0)) AS marks`
}

type Become = { outcome: 'same'; reference: string; patch: object } | { outcome: 'repeated'; repeats: string }

async function mark(tx: Tx, { importId, number }: ImportRow, data: Become): Promise<void> {
  await tx.importRow.update({ where: { importId_number: { importId, number } }, data })
}
