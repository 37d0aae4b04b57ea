import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { db, transaction } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { findFile } from '../queries/list-files'
import { lockHost } from './lock-host'
import { dropSealed } from './seal-file'

/**
 * Removes a file with a reason. Its bytes go, since they may be what endangers somebody; that it was there, its name, hash,
 * and who removed it stay.
 *
 * @throws DomainError not_found, refused
 */
export async function removeFile(
  actor: Actor,
  input: { reference: string; id: string; reason: string },
): Promise<{ reference: string }> {
  const file = await transaction(async (tx) => {
    const host = await lockHost(tx, actor, input.reference)
    const found = await findFile(tx, actor.scope, input)
    if (!found) throw new DomainError('not_found', { type: 'evidence', id: input.id })
    await tx.evidence.update({
      where: { id: found.id },
      data: { removedAt: now(), removedById: actor.id, removedReason: input.reason },
    })
    await record(tx, actor, 'evidence.removed', { type: 'evidence', id: found.id }, { activity: host.id })
    return found
  })
  // After the commit: a rolled-back removal must not have lost the bytes. Keys that remain tell what is still to go.
  await dropSealed(file)
  await db.evidence.update({ where: { id: file.id }, data: { storageKey: null, previewKey: null } })
  return { reference: input.reference }
}
