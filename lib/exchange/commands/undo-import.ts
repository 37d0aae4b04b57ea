import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { db, transaction } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { findImport } from '../queries/find-import'
import { undoRows } from './undo-rows'

/** Between two batches others have the server to themselves. */
const PAUSE_MS = 30

/**
 * Takes an import back as far as nobody has touched what it wrote: drafts that it made go, fields that it changed get what
 * they held before. It may be called again and again, also after the process was killed.
 *
 * @param untilMs how long to go on; what is left is for the next call
 * @returns whether it has come to its end, and how many rows stay because somebody has gone on with them
 * @throws DomainError not_found for the import of somebody else, and for one that is still being written
 */
export async function undoImport(
  actor: Actor,
  id: string,
  untilMs = Number.POSITIVE_INFINITY,
): Promise<{ ended: boolean; kept: number }> {
  const found = await findImport(actor, id)
  if (!found?.finishedAt) throw new DomainError('not_found', { type: 'import', id })
  if (!found.undoneAt) await db.import.update({ where: { id }, data: { undoneAt: now() } })
  const end = Date.now() + untilMs
  while (Date.now() < end) {
    if ((await undoRows(actor, id)) === 0) return { ended: true, kept: await finish(actor, id) }
    await pause(PAUSE_MS)
  }
  return { ended: false, kept: 0 }
}

function finish(actor: Actor, id: string): Promise<number> {
  return transaction(async (tx) => {
    const { count } = await tx.import.updateMany({ where: { id, undoEndedAt: null }, data: { undoEndedAt: now() } })
    if (count > 0) {
      const rows = await tx.importRow.count({ where: { importId: id, written: null, writtenVersion: { not: null } } })
      await record(tx, actor, 'import.undone', { type: 'import', id }, { rows })
    }
    return tx.importRow.count({ where: { importId: id, stays: true } })
  })
}
