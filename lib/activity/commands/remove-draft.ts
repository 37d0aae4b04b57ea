import 'server-only'
import { record } from '@/lib/audit/record'
import type { Tx } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import { lockActivity } from './save-activity'

/**
 * Removes a draft that its author alone has touched and nobody has reviewed. Anything else is withdrawn, not removed.
 *
 * @param version in which the author left it
 * @returns whether it was removed
 * @throws DomainError not_found for what the actor does not see from inside
 */
export async function removeDraft(tx: Tx, actor: Actor, reference: string, version: number): Promise<boolean> {
  const row = await lockActivity(tx, actor, reference)
  const { id, createdById, updatedById } = row
  const own = createdById === actor.id && updatedById === actor.id && row.version === version
  if (!own || row.submittedVersion !== null || row.hasApproved) return false
  if ((await tx.evidence.count({ where: { activityId: id, state: { not: 'refused' } } })) > 0) return false
  // What colleagues have said of it is theirs.
  if ((await tx.comment.count({ where: { activityId: id, actorId: { not: actor.id } } })) > 0) return false
  await tx.comment.deleteMany({ where: { activityId: id } })
  await tx.evidence.deleteMany({ where: { activityId: id } })
  await tx.holder.deleteMany({ where: { activityId: id } })
  await tx.fieldChange.deleteMany({ where: { activityId: id } })
  await tx.releaseTerm.deleteMany({ where: { activityId: id } })
  await tx.gap.deleteMany({ where: { activityId: id } })
  await tx.activityTerm.deleteMany({ where: { activityId: id } })
  await tx.contributor.deleteMany({ where: { activityId: id } })
  await tx.activityAccomplishment.deleteMany({ where: { activityId: id } })
  await tx.activity.delete({ where: { id } })
  await record(tx, actor, 'activity.removed', { type: 'activity', id }, { reference })
  return true
}
