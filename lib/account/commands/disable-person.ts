import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { administersOffice, isSelf } from '../policy'
import { stands } from '../rules'
import { isAdministered } from './ask-administered'
import { endLoans } from './end-loan'
import { endSessions } from './end-sessions'
import { closeLinks } from './issue-link'
import { lockPerson } from './lock-person'

/**
 * Takes somebody's access away at once: their sessions, links and what they lent end with it. Their work and
 * positions stay.
 */
export function disablePerson(actor: Actor, { personId }: { personId: string }): Promise<Outcome<null>> {
  return transaction(async (tx) => {
    const person = await lockPerson(tx, actor, personId)
    if (isSelf(actor, personId)) return declined({ form: [{ key: 'people.problem.not_yourself' }] })
    if (person.disabledAt) return done(null)
    const administers = person.actor.tenures.some((held) => stands(held, now()) && administersOffice(held.position))
    if (administers && !(await isAdministered(tx, now(), { personId }))) {
      return declined({ form: [{ key: 'people.problem.last_administrator' }] })
    }
    await tx.person.update({ where: { id: personId }, data: { disabledAt: now() } })
    await closeLinks(tx, personId)
    await endLoans(tx, { lentById: personId }, now())
    const sessions = await endSessions(tx, personId)
    await record(tx, actor, 'person.disabled', { type: 'person', id: personId }, { sessions })
    return done(null)
  })
}
