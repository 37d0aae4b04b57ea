import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { DomainError, done, type Outcome } from '@/lib/core/errors'
import { emit } from '@/lib/outbox/emit'
import type { Actor } from '@/lib/permission/types'
import { canEdit } from '../policy'
import { reachOfContent } from '../rules/content'
import { addHolder } from './add-holder'
import { lockLive } from './save-activity'

/**
 * Answers a presence that asked to join. The first answer counts; a second one changes nothing.
 *
 * @throws DomainError not_found, refused for who may not edit the activity
 */
export function answerJoin(
  actor: Actor,
  input: { reference: string; request: string; answer: 'accept' | 'decline' },
): Promise<Outcome<{ reference: string; accepted: boolean }>> {
  return transaction(async (tx) => {
    const row = await lockLive(tx, actor, input.reference)
    if (!canEdit(actor, reachOfContent(row.content))) throw new DomainError('refused', { id: row.id })
    const request = await tx.joinRequest.findFirst({ where: { id: input.request, activityId: row.id } })
    if (!request) throw new DomainError('not_found', { id: input.request })
    const { reference } = row
    if (request.accepted !== null) return done({ reference, accepted: request.accepted })
    const accepted = input.answer === 'accept'
    await tx.joinRequest.update({
      where: { id: request.id },
      data: { accepted, answeredById: actor.id, answeredAt: now() },
    })
    if (accepted) {
      if (!row.content.holderIds.includes(request.presenceId)) await addHolder(tx, actor, row, request.presenceId)
    } else {
      const payload = { presence: request.presenceId }
      await record(tx, actor, 'activity.join_declined', { type: 'activity', id: row.id }, payload)
      await emit(tx, 'activity.join_declined', { activityId: row.id, requestId: request.id })
    }
    return done({ reference, accepted })
  })
}
