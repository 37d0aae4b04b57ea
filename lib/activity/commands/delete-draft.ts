import 'server-only'
import { type Tx, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome, type Problem } from '@/lib/core/errors'
import type { Evidence } from '@/lib/generated/prisma/client'
import { dropUnneeded } from '@/lib/outbox/drop-bytes'
import { emit } from '@/lib/outbox/emit'
import type { Actor } from '@/lib/permission/types'
import { canEdit } from '../policy'
import type { ActivityRow } from '../reading/types'
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
  const outcome = await transaction<Outcome<{ reference: string }>>(async (tx) => {
    const row = await lockActivity(tx, actor, input.reference)
    if (!canEdit(actor, reachOfContent(row.content))) throw new DomainError('refused', { id: row.id })
    const evidence = await tx.evidence.findMany({ where: { activityId: row.id } })
    const others = await othersIn(tx, actor, row, evidence)
    if (others) return declined({ form: [others] })
    if (evidence.length > 0) await emit(tx, 'bytes.unneeded', bytesOf(evidence))
    await tx.evidence.deleteMany({ where: { activityId: row.id } })
    await tx.joinRequest.deleteMany({ where: { activityId: row.id } })
    const removed = await removeDraft(tx, actor, input.reference, row.version)
    // Leaving the transaction brings back what was removed before.
    if (!removed) throw new DomainError('refused', { id: row.id })
    return done({ reference: input.reference })
  })
  // After the commit: a deletion that was rolled back must not have lost the bytes.
  if (outcome.ok) await dropUnneeded()
  return outcome
}

/** Why the words of others keep a draft; null where there are none. */
async function othersIn(tx: Tx, actor: Actor, row: ActivityRow, evidence: Evidence[]): Promise<Problem | null> {
  if (row.createdById === actor.id && row.updatedById !== actor.id && row.submittedVersion === null) {
    const { name } = await tx.actor.findUniqueOrThrow({ where: { id: row.updatedById } })
    return { key: 'activity.problems.last_by_colleague', values: { name } }
  }
  const byOthers = { where: { activityId: row.id, actorId: { not: actor.id } } }
  const words = (await tx.fieldChange.count(byOthers)) + (await tx.comment.count(byOthers))
  // Also of a file that a colleague added and removed a trace stands here, which is theirs.
  const theirs = evidence.some(({ addedById, state }) => addedById !== actor.id && state !== 'refused')
  return words > 0 || theirs ? { key: 'activity.problems.not_yours_alone' } : null
}

/** All that lies in the store of files: the whole, its small picture, and the pieces that it came in. */
const bytesOf = (files: Evidence[]) => ({
  keys: files.flatMap(({ storageKey, previewKey }) => [storageKey, previewKey].filter((key) => key !== null)),
  folders: files.map(({ id }) => `parts/${id}`),
})
