import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { DomainError, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { canSubmit } from '../policy'
import { changedFields, reachOfContent } from '../rules/content'
import { restored } from '../rules/restored'
import type { Snapshot } from '../types'
import { lockLive, writeActivity } from './save-activity'
import { submitActivity } from './submit-activity'

export type Restored = { reference: string; result: 'submitted' | 'incomplete' }

/**
 * Brings the text and facts of an earlier revision back and submits them: a new revision, and the ones in between stay.
 * Who holds the activity, its class and its permissions remain as they are today.
 *
 * @returns incomplete where today more is asked than that revision says: it is in the working copy
 * @throws DomainError not_found, refused
 */
export async function restoreRevision(
  actor: Actor,
  input: { reference: string; revision: number },
): Promise<Outcome<Restored>> {
  await transaction(async (tx) => {
    const row = await lockLive(tx, actor, input.reference)
    if (!canSubmit(actor, reachOfContent(row.content))) throw new DomainError('refused', { id: row.id })
    const revision = await tx.revision.findFirst({ where: { activityId: row.id, number: input.revision } })
    if (!revision || revision.redactedAt) throw new DomainError('not_found', { id: input.reference })
    const after = restored(revision.snapshot as unknown as Snapshot, row)
    const changed = changedFields(row.content, after)
    if (changed.length === 0) return
    await writeActivity(tx, actor, row, after, changed)
    await record(tx, actor, 'activity.restored', { type: 'activity', id: row.id }, { revision: input.revision })
  })
  const submitted = await submitActivity(actor, { reference: input.reference })
  return done({ reference: input.reference, result: submitted.ok ? 'submitted' : 'incomplete' })
}
