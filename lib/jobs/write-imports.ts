import 'server-only'
import { transaction } from '@/lib/core/db'
import { haltImport } from '@/lib/exchange/commands/halt-import'
import { runImport } from '@/lib/exchange/commands/run-import'
import { undoImport } from '@/lib/exchange/commands/undo-import'
import { listBegun } from '@/lib/exchange/queries/list-begun'
import { listPersons } from './persons'

/** A turn ends before the queue counts it as lost; the next one goes on. */
const TURN_MS = 45_000

/**
 * Goes on with imports that somebody has begun to write or to take back, the oldest first, each as the person who began it and with the
 * positions that they hold now. One of somebody who can no longer sign in is halted.
 */
export async function writeImports(): Promise<void> {
  const end = Date.now() + TURN_MS
  for (const { id, actorId, undoneAt } of await listBegun()) {
    if (Date.now() >= end) return
    const [person] = await transaction((tx) => listPersons(tx, actorId))
    if (person) await (undoneAt ? undoImport : runImport)(person.actor, id, end - Date.now())
    else await haltImport(id)
  }
}
