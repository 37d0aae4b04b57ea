import 'server-only'
import { lockLive } from '@/lib/activity/commands/save-activity'
import type { Language } from '@/lib/activity/types'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { canJudge } from '../policy'

/**
 * Says that a translation renders the revision that it translates: from then on reports in its language use it, as long
 * as that revision stands. Given by whoever judges the activity under any of its accomplishments, and has not
 * written the translation.
 *
 * @throws DomainError not_found for what the actor may not see or what is not there, refused for what they may not judge
 */
export function acceptTranslation(
  actor: Actor,
  input: { reference: string; language: Language },
): Promise<Outcome<{ reference: string }>> {
  return transaction(async (tx) => {
    const row = await lockLive(tx, actor, input.reference)
    const { holderIds, region } = row.content
    const reach = { holderIds, region, accomplishmentIds: [] }
    if (!row.states.some(({ id }) => canJudge(actor, reach, id))) throw new DomainError('refused', { id: row.id })
    const key = { activityId: row.id, language: input.language }
    const found = await tx.activityTranslation.findUnique({ where: { activityId_language: key } })
    if (!found) throw new DomainError('not_found', { id: row.id })
    if (found.acceptedById) return declined({ form: [{ key: 'review.problems.translation_accepted' }] })
    if (found.writtenById === actor.id) return declined({ form: [{ key: 'review.problems.translation_own' }] })
    await tx.activityTranslation.update({
      where: { activityId_language: key },
      data: { acceptedById: actor.id, acceptedAt: now() },
    })
    await record(
      tx,
      actor,
      'activity.translation_accepted',
      { type: 'activity', id: row.id },
      { language: input.language },
    )
    return done({ reference: row.reference })
  })
}
