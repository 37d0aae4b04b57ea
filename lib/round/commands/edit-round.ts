import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import { emit } from '@/lib/outbox/emit'
import type { Actor } from '@/lib/permission/types'
import { presencesById } from '@/lib/presence/queries'
import { canManageRounds } from '../policy'
import { linkEndsAt } from '../rules/request-state'
import type { EditRoundForm } from '../schema'
import { ask } from './ask'

/**
 * Changes what a round says, and asks more. Nobody who was asked is dropped, nor any accomplishment or year: an answer
 * that came in meanwhile stays. A later deadline lengthens the personal links that stand.
 *
 * @returns its id; or problems by field, also when somebody else has edited it since
 * @throws DomainError refused, not_found
 */
export async function editRound(actor: Actor, input: EditRoundForm): Promise<Outcome<{ id: string }>> {
  const id = input.round
  if (!canManageRounds(actor)) throw new DomainError('refused', { type: 'round', id, action: 'round.manage' })
  const known = await presencesById()
  return transaction(async (tx) => {
    const locked = await tx.$queryRaw<
      { version: number }[]
    >`SELECT version FROM round WHERE id = ${id}::uuid FOR UPDATE`
    if (!locked[0]) throw new DomainError('not_found', { type: 'round', id })
    if (locked[0].version !== input.version) return declined({ form: [{ key: 'round.problems.stale' }] })
    const before = await tx.round.findUniqueOrThrow({ where: { id }, include: { requests: true } })
    const { title, mandate, questions, deadline } = input
    const after = { title, mandate, questions, deadline }
    const fields = (Object.keys(after) as (keyof typeof after)[]).filter(
      (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
    )
    await tx.round.update({ where: { id }, data: { ...after, version: { increment: 1 } } })
    const question = await questionOf(tx, before)
    const asked = new Set(before.requests.map(({ presenceId }) => presenceId))
    const fresh = [...new Set(input.presences)].filter((presence) => !asked.has(presence))
    const presences = fresh.flatMap((one) => known.get(one) ?? []).map((presence) => ({ presence }))
    const added = await ask(tx, id, [...presences, ...input.outside], question)
    await record(tx, actor, 'round.edited', { type: 'round', id }, { fields, added })
    const presenceIds = presences.map(({ presence }) => presence.id)
    if (presenceIds.length > 0) await emit(tx, 'round.asked_more', { roundId: id, presenceIds })
    if (fields.includes('deadline')) {
      const linkExpiresAt = linkEndsAt(deadline, now())
      const shorter = { roundId: id, linkHash: { not: null }, linkExpiresAt: { lt: linkExpiresAt } }
      await tx.request.updateMany({ where: shorter, data: { linkExpiresAt } })
      await emit(tx, 'round.deadline_moved', { roundId: id, byId: actor.id })
    }
    return done({ id })
  })
}

type Asking = { id: string; yearFrom: number; yearTo: number }

async function questionOf(tx: Parameters<typeof ask>[0], { id, yearFrom, yearTo }: Asking) {
  const asked = await tx.asked.findMany({ where: { request: { roundId: id } }, distinct: ['accomplishmentId'] })
  return { accomplishments: asked.map(({ accomplishmentId }) => accomplishmentId), yearFrom, yearTo }
}
