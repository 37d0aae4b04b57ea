import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { type Tx, transaction } from '@/lib/core/db'
import { declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { type LockedRequest, lockOwnRequest } from './lock-request'

export type NilInput = { request: string; accomplishment: string; year: number | null; take: 'say' | 'take_back' }

/**
 * Says that there is nothing to report for an accomplishment: in one year, or in all its years in which nothing was said
 * yet; or takes that back.
 *
 * @returns how many cells changed; or a problem when the round is closed for the one asked
 * @throws DomainError not_found, refused
 */
export function answerNil(actor: Actor, input: NilInput): Promise<Outcome<{ cells: number; round: string }>> {
  return transaction(async (tx) => writeNil(tx, actor, await lockOwnRequest(tx, actor, input.request), input))
}

/** The same within another act that has found the request, which is locked. */
export async function writeNil(
  tx: Tx,
  actor: Actor,
  request: LockedRequest,
  { accomplishment, year, take }: Omit<NilInput, 'request'>,
): Promise<Outcome<{ cells: number; round: string }>> {
  if (!request.open) return declined({ form: [{ key: 'round.problems.closed' }] })
  const [from, to] = take === 'say' ? (['none', 'nil'] as const) : (['nil', 'none'] as const)
  const { count } = await tx.asked.updateMany({
    where: { requestId: request.id, accomplishmentId: accomplishment, answer: from, ...(year !== null && { year }) },
    data: { answer: to, answeredById: actor.id, answeredAt: now() },
  })
  if (count > 0) {
    await tx.request.update({ where: { id: request.id }, data: { openedAt: request.openedAt ?? now() } })
    await record(tx, actor, 'request.answered', { type: 'request', id: request.id }, { answer: to, cells: count })
  }
  return done({ cells: count, round: request.roundId })
}
