import 'server-only'
import { transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { canEdit } from '../policy'
import { reachOfContent } from './create-activity'
import { removeDraft } from './remove-draft'
import { lockActivity } from './save-activity'

/**
 * Deletes a draft that nobody but its author has written, with the evidence that they added. What others have written
 * or reviewed is withdrawn instead.
 *
 * @throws DomainError not_found, refused
 */
export function deleteDraft(actor: Actor, input: { reference: string }): Promise<Outcome<{ reference: string }>> {
  return transaction(async (tx) => {
    const row = await lockActivity(tx, actor, input.reference)
    if (!canEdit(actor, reachOfContent(row.content))) throw new DomainError('refused', { id: row.id })
    const others = await tx.fieldChange.count({ where: { activityId: row.id, actorId: { not: actor.id } } })
    if (others > 0) return declined({ form: [{ key: 'activity.problems.not_yours_alone' }] })
    await tx.evidence.deleteMany({ where: { activityId: row.id, addedById: actor.id } })
    await tx.joinRequest.deleteMany({ where: { activityId: row.id } })
    const removed = await removeDraft(tx, actor, input.reference, row.version)
    // The evidence of others has to stay: leaving the transaction brings back what was removed before.
    if (!removed) throw new DomainError('refused', { id: row.id })
    return done({ reference: input.reference })
  })
}
