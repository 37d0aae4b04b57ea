import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { db, transaction } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { findImport } from '../queries/find-import'
import { writeRows } from './write-rows'

/** Between two batches others have the server to themselves. */
const PAUSE_MS = 20

/**
 * Writes the rows of a checked file that need no mending, with all rules of the ordinary commands. It may be called
 * again and again, also after the process was killed: a row is written once.
 *
 * @param untilMs how long to go on; what is left is for the next call
 * @returns whether all is written
 * @throws DomainError not_found for the import of somebody else
 */
export async function runImport(actor: Actor, id: string, untilMs = Number.POSITIVE_INFINITY): Promise<boolean> {
  const found = await findImport(actor, id)
  if (!found || found.undoneAt) throw new DomainError('not_found', { type: 'import', id })
  if (found.finishedAt) return true
  await db.import.updateMany({ where: { id, startedAt: null }, data: { startedAt: now() } })
  const end = Date.now() + untilMs
  while (Date.now() < end) {
    if ((await writeRows(actor, id)) === 0) return finish(actor, id)
    await pause(PAUSE_MS)
  }
  return false
}

function finish(actor: Actor, id: string): Promise<boolean> {
  return transaction(async (tx) => {
    const { count } = await tx.import.updateMany({ where: { id, finishedAt: null }, data: { finishedAt: now() } })
    if (count === 0) return true
    const rows = await tx.importRow.count({ where: { importId: id, written: { not: null } } })
    await record(tx, actor, 'import.written', { type: 'import', id }, { rows })
    return true
  })
}
