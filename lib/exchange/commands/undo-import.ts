import 'server-only'
import { removeDraft } from '@/lib/activity/commands/remove-draft'
import { saveActivity } from '@/lib/activity/commands/save-activity'
import type { ActivityContent } from '@/lib/activity/rules/content'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { db, transaction } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import type { ImportRow } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'
import { findImport } from '../queries/find-import'

/**
 * Takes an import back, row by row, as far as nobody has touched what it wrote: drafts that it made go, fields that it
 * changed get what they held before.
 *
 * @returns how many rows were taken back, and how many stay because somebody has gone on with them
 * @throws DomainError not_found for the import of somebody else
 */
export async function undoImport(actor: Actor, id: string): Promise<{ undone: number; kept: number }> {
  const found = await findImport(actor, id)
  if (!found) throw new DomainError('not_found', { type: 'import', id })
  if (!found.undoneAt) await db.import.update({ where: { id }, data: { undoneAt: now() } })
  const rows = await db.importRow.findMany({
    where: { importId: id, written: { not: null } },
    orderBy: { number: 'asc' },
  })
  let undone = 0
  for (const row of rows) {
    if (!(await undoRow(actor, row).catch(gone))) continue
    undone += 1
    const where = { importId_number: { importId: id, number: row.number } }
    await db.importRow.update({ where, data: { written: null, writtenVersion: null } })
  }
  await transaction((tx) => record(tx, actor, 'import.undone', { type: 'import', id }, { rows: undone }))
  return { undone, kept: rows.length - undone }
}

async function undoRow(actor: Actor, { written, writtenVersion, reference, before }: ImportRow): Promise<boolean> {
  if (!written || !writtenVersion) return false
  if (!reference) return transaction((tx) => removeDraft(tx, actor, written, writtenVersion))
  const activity = await db.activity.findUnique({ where: { reference }, select: { version: true } })
  if (activity?.version !== writtenVersion) return false
  const patch = before as unknown as Partial<ActivityContent>
  return (await saveActivity(actor, { reference, patch, baseVersion: writtenVersion })).ok
}

function gone(error: unknown): false {
  if (!(error instanceof DomainError)) throw error
  return false
}
