import 'server-only'
import { transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import { dropBytes, dropFolder } from '@/lib/core/storage'
import type { Evidence } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'
import { canEdit } from '../policy'
import { reachOfContent } from '../rules/content'
import { removeDraft } from './remove-draft'
import { lockActivity } from './save-activity'

/**
 * Deletes a draft that nobody but its author has written, with the evidence that they added. What others have written
 * or reviewed is withdrawn instead.
 *
 * @throws DomainError not_found, refused
 */
export async function deleteDraft(actor: Actor, input: { reference: string }): Promise<Outcome<{ reference: string }>> {
  const files: Evidence[] = []
  const outcome = await transaction<Outcome<{ reference: string }>>(async (tx) => {
    const row = await lockActivity(tx, actor, input.reference)
    if (!canEdit(actor, reachOfContent(row.content))) throw new DomainError('refused', { id: row.id })
    const others = await tx.fieldChange.count({ where: { activityId: row.id, actorId: { not: actor.id } } })
    const evidence = await tx.evidence.findMany({ where: { activityId: row.id } })
    // Also of a file that a colleague added and removed a trace stands here, which is theirs.
    if (others > 0 || evidence.some(({ addedById, state }) => addedById !== actor.id && state !== 'refused')) {
      return declined({ form: [{ key: 'activity.problems.not_yours_alone' }] })
    }
    files.push(...evidence)
    await tx.evidence.deleteMany({ where: { activityId: row.id } })
    await tx.joinRequest.deleteMany({ where: { activityId: row.id } })
    const removed = await removeDraft(tx, actor, input.reference, row.version)
    // Leaving the transaction brings back what was removed before.
    if (!removed) throw new DomainError('refused', { id: row.id })
    return done({ reference: input.reference })
  })
  // After the commit: a deletion that was rolled back must not have lost the bytes.
  if (outcome.ok) for (const file of files) await dropFile(file)
  return outcome
}

/** All that lies in the store of a file: the whole, its small picture, and the pieces that it came in. */
async function dropFile({ id, storageKey, previewKey }: Evidence): Promise<void> {
  for (const key of [storageKey, previewKey]) if (key) await dropBytes(key)
  await dropFolder(`parts/${id}`)
}
