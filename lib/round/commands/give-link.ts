import 'server-only'
import { hashOf, newSecret } from '@/lib/account/invitation/rules'
import { record } from '@/lib/audit/record'
import { dayOf, now } from '@/lib/core/clock'
import { type Tx, transaction } from '@/lib/core/db'
import { env } from '@/lib/core/env'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import { LOCALE_PARAMETER } from '@/lib/core/i18n/locales'
import type { Actor } from '@/lib/permission/types'
import { canManageRounds } from '../policy'
import { closesAt, linkEndsAt } from '../rules/request-state'
import { type LockedRequest, lockRequest } from './lock-request'

/**
 * Gives an outside contributor a personal link; the one before it opens no more. The secret is in the answer and nowhere
 * else: only its hash is kept.
 *
 * @returns the address; or a problem for a presence, whose staff sign in
 * @throws DomainError not_found, refused
 */
export function giveLink(actor: Actor, id: string): Promise<Outcome<{ link: string }>> {
  return transaction(async (tx) => {
    const request = await lockForLink(tx, actor, id)
    if (request.presenceId) return declined({ form: [{ key: 'round.problems.presence_link' }] })
    const secret = newSecret()
    const expires = linkEndsAt(closesAt(request.round.deadline, request), now())
    const name = request.name ?? ''
    const linkId = request.linkId ?? (await tx.actor.create({ data: { type: 'link', name } })).id
    await tx.request.update({
      where: { id },
      data: { linkId, linkHash: hashOf(secret), linkExpiresAt: expires, revokedAt: null },
    })
    await record(tx, actor, 'request.link_given', { type: 'request', id }, { expires: dayOf(expires) })
    return done({ link: `${env.APP_URL}/contribution/${secret}?${LOCALE_PARAMETER}=${request.locale}` })
  })
}

/** Closes a link at once. @throws DomainError not_found, refused */
export function revokeLink(actor: Actor, id: string): Promise<Outcome<null>> {
  return transaction(async (tx) => {
    await lockForLink(tx, actor, id)
    await tx.request.update({ where: { id }, data: { revokedAt: now(), linkHash: null } })
    await record(tx, actor, 'request.link_revoked', { type: 'request', id }, {})
    return done(null)
  })
}

async function lockForLink(tx: Tx, actor: Actor, id: string): Promise<LockedRequest> {
  if (!canManageRounds(actor)) throw new DomainError('refused', { type: 'request', id, action: 'round.manage' })
  return lockRequest(tx, id)
}
