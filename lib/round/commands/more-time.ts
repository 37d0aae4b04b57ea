import 'server-only'
import { record } from '@/lib/audit/record'
import { dayOf, now } from '@/lib/core/clock'
import { type Tx, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import { emit } from '@/lib/outbox/emit'
import type { Actor } from '@/lib/permission/types'
import { canManageRounds } from '../policy'
import { closesAt, linkEndsAt } from '../rules/request-state'
import { type LockedRequest, lockOwnRequest, lockRequest } from './lock-request'

export type TimeInput = { request: string; until: Date; reason: string }

/**
 * Asks for more time, also after the deadline. @returns a problem when the day does not lie beyond the present one
 * @throws DomainError not_found, refused
 */
export function askTime(actor: Actor, input: TimeInput): Promise<Outcome<{ round: string }>> {
  return transaction(async (tx) => writeTimeAsked(tx, actor, await lockOwnRequest(tx, actor, input.request), input))
}

/** The same within another act that has found the request, which is locked. */
export async function writeTimeAsked(
  tx: Tx,
  actor: Actor,
  request: LockedRequest,
  { until, reason }: Omit<TimeInput, 'request'>,
): Promise<Outcome<{ round: string }>> {
  const { id, roundId } = request
  if (until <= closesAt(request.round.deadline, request) || until <= now()) {
    return declined({ until: [{ key: 'round.problems.not_later' }] })
  }
  await tx.request.update({
    where: { id },
    data: { timeAskedTo: until, timeAskedReason: reason, openedAt: request.openedAt ?? now() },
  })
  await record(tx, actor, 'request.time_asked', { type: 'request', id }, { until: dayOf(until) })
  await emit(tx, 'round.time_asked', { requestId: id })
  return done({ round: roundId })
}

/**
 * Gives one asked more time, whether or not they asked: the lock falls for them alone, until that day. A personal link
 * that still stands opens as much longer; one that was revoked stays shut.
 *
 * @returns a problem when the day does not lie beyond the one until which they have time already
 * @throws DomainError not_found, refused
 */
export function extend(actor: Actor, { request: id, until, reason }: TimeInput): Promise<Outcome<{ round: string }>> {
  return transaction(async (tx) => {
    if (!canManageRounds(actor)) throw new DomainError('refused', { type: 'request', id, action: 'round.manage' })
    const request = await lockRequest(tx, id)
    if (until <= closesAt(request.round.deadline, request) || until <= now()) {
      return declined({ until: [{ key: 'round.problems.not_later' }] })
    }
    const settled = request.timeAskedTo && { timeAskedTo: null }
    const link = request.linkHash && { linkExpiresAt: linkEndsAt(until, now()) }
    await tx.request.update({
      where: { id },
      data: { extendedTo: until, extensionReason: reason, ...settled, ...link },
    })
    await record(tx, actor, 'request.extended', { type: 'request', id }, { until: dayOf(until) })
    await emit(tx, 'round.extended', { requestId: id })
    return done({ round: request.roundId })
  })
}
