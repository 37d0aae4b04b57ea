import 'server-only'
import { removeDraft } from '@/lib/activity/commands/remove-draft'
import { saveActivity } from '@/lib/activity/commands/save-activity'
import type { ActivityContent } from '@/lib/activity/rules/content'
import { db, type Tx, transaction } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import type { ImportRow } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'

/** Rows in one transaction: few, so that a server that serves others meanwhile is never long away from them. */
const BATCH = 20

/**
 * Takes the next rows of an import back: drafts together, in the transaction that marks them; changed activities each by
 * itself. A row that is taken back keeps the version that it was written in, and one that stays is marked.
 *
 * @returns how many rows were dealt with; 0 where none is left
 */
export async function undoRows(actor: Actor, importId: string): Promise<number> {
  const removed = await transaction(async (tx) => {
    const rows = await nextMade(tx, importId)
    for (const row of rows) await mark(tx, row, await removeMade(tx, actor, row).catch(gone))
    return rows.length
  })
  if (removed > 0) return removed
  const rows = await db.importRow.findMany({
    where: { importId, written: { not: null }, stays: false },
    orderBy: { number: 'asc' },
    take: BATCH,
  })
  for (const row of rows) if (row.reference) await mark(db, row, await restoreChanged(actor, row).catch(gone))
  return rows.length
}

async function nextMade(tx: Tx, importId: string): Promise<ImportRow[]> {
  const locked = await tx.$queryRaw<{ number: number }[]>`
    SELECT number FROM import_row
    WHERE import_id = ${importId}::uuid AND written IS NOT NULL AND reference IS NULL AND NOT stays
    ORDER BY number LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`
  const numbers = locked.map(({ number }) => number)
  return tx.importRow.findMany({ where: { importId, number: { in: numbers } }, orderBy: { number: 'asc' } })
}

function removeMade(tx: Tx, actor: Actor, { written, writtenVersion }: ImportRow): Promise<boolean> {
  return removeDraft(tx, actor, written ?? '', writtenVersion ?? 0)
}

async function restoreChanged(actor: Actor, { reference, writtenVersion, before }: ImportRow): Promise<boolean> {
  if (!reference || !writtenVersion) return false
  const activity = await db.activity.findUnique({ where: { reference }, select: { version: true } })
  if (activity?.version !== writtenVersion) return false
  const patch = before as unknown as Partial<ActivityContent>
  return (await saveActivity(actor, { reference, patch, baseVersion: writtenVersion })).ok
}

async function mark(tx: Tx, { importId, number }: ImportRow, undone: boolean): Promise<void> {
  const where = { importId_number: { importId, number } }
  await tx.importRow.update({ where, data: undone ? { written: null } : { stays: true } })
}

function gone(error: unknown): false {
  if (!(error instanceof DomainError)) throw error
  return false
}
