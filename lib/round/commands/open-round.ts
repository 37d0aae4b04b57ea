import 'server-only'
import { bodyHash, claimKey, keepAnswer } from '@/lib/activity/commands/once'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import { emit } from '@/lib/outbox/emit'
import type { Actor } from '@/lib/permission/types'
import { presencesById } from '@/lib/presence/queries'
import { canManageRounds } from '../policy'
import type { NewRoundForm } from '../schema'
import { ask } from './ask'

/**
 * Opens a round: from now on those asked see it, and can answer until the deadline.
 *
 * @returns its id; or problems by field
 * @throws DomainError refused
 */
export async function openRound(actor: Actor, input: NewRoundForm): Promise<Outcome<{ id: string }>> {
  if (!canManageRounds(actor)) throw new DomainError('refused', { type: 'round', id: 'new', action: 'round.manage' })
  if (input.deadline <= now()) return declined({ deadline: [{ key: 'round.problems.past' }] })
  const known = await presencesById()
  const presences = [...new Set(input.presences)].flatMap((id) => known.get(id) ?? [])
  if (presences.length < new Set(input.presences).size)
    return declined({ presences: [{ key: 'errors.form_malformed' }] })
  return transaction(async (tx) => {
    if (input.themeId && (await tx.theme.count({ where: { id: input.themeId } })) === 0) {
      return declined({ themeId: [{ key: 'round.problems.theme' }] })
    }
    const claim = await claimKey(tx, actor, input.key, bodyHash(input))
    if (claim.state === 'done') return done({ id: claim.answer })
    if (claim.state === 'other_body') return declined({ form: [{ key: 'round.problems.already_opened' }] })
    const { title, mandate, themeId, yearFrom, yearTo, questions, deadline } = input
    const { id } = await tx.round.create({
      data: { title, mandate, themeId: themeId || null, yearFrom, yearTo, questions, deadline, createdById: actor.id },
      select: { id: true },
    })
    const bodies = [...presences.map((presence) => ({ presence })), ...input.outside]
    const requests = await ask(tx, id, bodies, input)
    await keepAnswer(tx, actor, input.key, id)
    await record(tx, actor, 'round.opened', { type: 'round', id }, { requests })
    await emit(tx, 'round.opened', { roundId: id })
    return done({ id })
  })
}
