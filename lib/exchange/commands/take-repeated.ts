import 'server-only'
import { db } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { findImport } from '../queries/find-import'

/**
 * Has the rows of a checked file written that say what was imported before: somebody means them.
 *
 * @throws DomainError not_found for the import of somebody else
 */
export async function takeRepeated(actor: Actor, id: string): Promise<void> {
  const found = await findImport(actor, id)
  if (!found || found.undoneAt) throw new DomainError('not_found', { type: 'import', id })
  const { count } = await db.importRow.updateMany({
    where: { importId: id, outcome: 'repeated' },
    data: { outcome: 'new', wanted: true },
  })
  if (count > 0) await db.import.update({ where: { id }, data: { finishedAt: null } })
}
