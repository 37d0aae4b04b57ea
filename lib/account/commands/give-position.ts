import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { isSelf } from '../policy'
import { afterDay, startOfDay } from '../rules'
import type { GivePosition } from '../schema'
import { checkPosition } from './check-position'
import { holdPosition } from './hold-position'
import { lockPerson } from './lock-person'

/**
 * Gives a person a position within the actor's reach, from a day (now) until a day, both included (open).
 *
 * @throws DomainError refused for a position that reaches further than the actor
 */
export function givePosition(actor: Actor, input: GivePosition): Promise<Outcome<null>> {
  const { personId, from, until, ...position } = input
  return transaction(async (tx) => {
    const person = await lockPerson(tx, actor, personId)
    if (isSelf(actor, personId)) return declined({ form: [{ key: 'people.problem.not_yourself' }] })
    const problems = await checkPosition(tx, actor, position)
    if (Object.keys(problems).length > 0) return declined(problems)
    const startsAt = from ? startOfDay(from) : now()
    const endsAt = until ? afterDay(until) : null
    if (endsAt && endsAt <= now()) return declined({ until: [{ key: 'people.problem.past' }] })
    const held = person.actor.tenures.some(
      (tenure) =>
        (!tenure.endsAt || tenure.endsAt > startsAt) &&
        (!endsAt || tenure.startsAt < endsAt) &&
        tenure.position.role === position.role &&
        tenure.position.presenceId === position.presenceId &&
        tenure.position.region === position.region &&
        tenure.position.accomplishmentId === position.accomplishmentId,
    )
    if (held) return declined({ role: [{ key: 'people.problem.held_already' }] })
    await holdPosition(tx, personId, position, { startsAt, endsAt })
    await record(tx, actor, 'position.given', { type: 'person', id: personId }, { role: position.role })
    return done(null)
  })
}
