import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import { dropUnneeded } from '@/lib/outbox/drop-bytes'
import { emit } from '@/lib/outbox/emit'
import type { Actor } from '@/lib/permission/types'
import { findFile } from '../queries/list-files'
import { lockHost } from './lock-host'

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
  await transaction(async (tx) => {
    const host = await lockHost(tx, actor, input.reference)
    const found = await findFile(tx, actor.scope, input)
    if (!found) throw new DomainError('not_found', { type: 'evidence', id: input.id })
    await tx.evidence.update({
      where: { id: found.id },
      data: {
        removedAt: now(),
        removedById: actor.id,
        removedReason: input.reason,
        storageKey: null,
        previewKey: null,
      },
    })
    const keys = [found.storageKey, found.previewKey].filter((key) => key !== null)
    await emit(tx, 'bytes.unneeded', { keys, folders: [] })
    await record(tx, actor, 'evidence.removed', { type: 'evidence', id: found.id }, { activity: host.id })
  })
  // After the commit: a removal that was rolled back must not have lost the bytes.
  await dropUnneeded()
  return { reference: input.reference }
}
