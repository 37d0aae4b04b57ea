import 'server-only'
import { insertActivity } from '@/lib/activity/commands/create-activity'
import { bodyHash, claimKey, keepAnswer } from '@/lib/activity/commands/once'
import { lockLive } from '@/lib/activity/commands/save-activity'
import { canCreateFor } from '@/lib/activity/policy'
import { reachOfContent } from '@/lib/activity/rules/content'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { drawPractice } from '../rules/draw-practice'
import type { PromoteForm } from '../schema'

/**
 * Makes the draft of a good practice out of an initiative, linked to it and under the same themes. The initiative stays
 * as it is. The same act sent twice makes one draft.
 *
 * @returns the reference of the draft
 * @throws DomainError not_found for what the actor does not see from inside or is no initiative, refused for what they
 * may not log
 */
export function promoteInitiative(actor: Actor, input: PromoteForm): Promise<Outcome<{ reference: string }>> {
  return transaction(async (tx) => {
    const row = await lockLive(tx, actor, input.reference)
    if (row.content.kind !== 'field_initiative') throw new DomainError('not_found', { id: row.id })
    if (!canCreateFor(actor, reachOfContent(row.content))) throw new DomainError('refused', { id: row.id })
    const claim = await claimKey(tx, actor, input.key, bodyHash({ promote: row.reference }))
    if (claim.state === 'done') return done({ reference: claim.answer })
    if (claim.state === 'other_body') return declined({ form: [{ key: 'practice.problems.already_promoted' }] })
    const reference = await insertActivity(tx, actor, { content: drawPractice(row.reference, row.content) })
    await tx.$executeRaw`
      INSERT INTO activity_theme (activity_id, theme_id)
      SELECT drawn.id, t.theme_id FROM activity_theme t, activity drawn
      WHERE t.activity_id = ${row.id}::uuid AND drawn.reference = ${reference}`
    await keepAnswer(tx, actor, input.key, reference)
    await record(tx, actor, 'practice.promoted', { type: 'activity', id: row.id }, { to: reference })
    return done({ reference })
  })
}
