import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { administersOffice } from '../policy'
import { afterDay, stands } from '../rules'
import type { EndPosition } from '../schema'
import { isAdministered } from './ask-administered'
import { endLoans } from './end-loan'
import { lockPerson } from './lock-person'

/**
 * Ends a position that somebody holds: at once, or after a day to come. The work stays with the position. The last
 * administrator of the whole Office keeps theirs.
 *
 * @throws DomainError not_found when the person is out of reach
 */
export function endPosition(actor: Actor, { tenureId, on }: EndPosition): Promise<Outcome<{ personId: string }>> {
  return transaction(async (tx) => {
    const found = await tx.tenure.findUnique({ where: { id: tenureId }, select: { actorId: true } })
    if (!found) throw new DomainError('not_found', { action: 'people.manage', type: 'tenure', id: tenureId })
    const person = await lockPerson(tx, actor, found.actorId)
    const tenure = person.actor.tenures.find(({ id }) => id === tenureId)
    const endsAt = on ? afterDay(on) : now()
    if (endsAt < now()) return declined({ on: [{ key: 'people.problem.past' }] })
    if (!tenure || !stands(tenure, now())) return declined({ form: [{ key: 'people.problem.ended_already' }] })
    const { role } = tenure.position
    if (administersOffice(tenure.position) && !(await isAdministered(tx, endsAt, { tenureId }))) {
      return declined({ form: [{ key: 'people.problem.last_administrator' }] })
    }
    await tx.tenure.update({ where: { id: tenureId }, data: { endsAt } })
    if (!tenure.lentById) await endLoans(tx, { lentById: person.id, positionId: tenure.positionId }, endsAt)
    await record(tx, actor, 'position.ended', { type: 'person', id: person.id }, { role })
    return done({ personId: person.id })
  })
}
