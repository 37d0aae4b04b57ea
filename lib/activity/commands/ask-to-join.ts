import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import { Prisma } from '@/lib/generated/prisma/client'
import { emit } from '@/lib/outbox/emit'
import type { Actor } from '@/lib/permission/types'
import { presencesById } from '@/lib/presence/queries'
import { canCreateFor, canEdit } from '../policy'
import { readActivity } from '../queries/read-activity'
import { visibleWhere } from '../queries/visible-where'
import { reachOfContent } from '../rules/content'
import { addHolder } from './add-holder'

export type Joined = { reference: string; result: 'joined' | 'asked' }

/**
 * Makes a presence a further holder of an activity that the actor sees. Whoever may edit it already joins at once; else
 * its holders are asked: joining opens the working copy, and that is theirs to open. Asked twice, it is one request.
 *
 * @throws DomainError not_found for what the actor does not see, refused for a presence that they do not log for
 */
export async function askToJoin(
  actor: Actor,
  input: { reference: string; presence: string },
): Promise<Outcome<Joined>> {
  const presence = (await presencesById()).get(input.presence)
  return transaction(async (tx) => {
    const row = await readActivity(
      tx,
      Prisma.sql`reference = ${input.reference} AND ${visibleWhere(actor.scope)}`,
      true,
    )
    if (!row || row.withdrawn) throw new DomainError('not_found', { id: input.reference })
    const { id: presenceId, region = null } = presence ?? {}
    const reach = { holderIds: presenceId ? [presenceId] : [], region, accomplishmentIds: [] }
    if (!presenceId || !canCreateFor(actor, reach)) throw new DomainError('refused', { id: row.id })
    const { reference, content } = row
    if (content.holderIds.includes(presenceId))
      return declined({ presence: [{ key: 'activity.problems.holds_already' }] })
    if (canEdit(actor, reachOfContent(content))) {
      await addHolder(tx, actor, row, presenceId)
      return done({ reference, result: 'joined' })
    }
    const open = await tx.joinRequest.findFirst({ where: { activityId: row.id, presenceId, accepted: null } })
    if (open) return done({ reference, result: 'asked' })
    const request = await tx.joinRequest.create({ data: { activityId: row.id, presenceId, askedById: actor.id } })
    await record(tx, actor, 'activity.join_asked', { type: 'activity', id: row.id }, { presence: presenceId })
    await emit(tx, 'activity.join_asked', { activityId: row.id, requestId: request.id })
    return done({ reference, result: 'asked' })
  })
}
