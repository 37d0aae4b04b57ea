import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import { emit } from '@/lib/outbox/emit'
import type { Actor } from '@/lib/permission/types'
import { mayManageSomebody } from '../policy'
import type { InvitePerson } from '../schema'
import { checkPosition } from './check-position'
import { holdPosition } from './hold-position'
import { issueLink } from './issue-link'
import { makePerson } from './make-person'

/**
 * Invites somebody into one position within the actor's reach.
 *
 * @returns the one-time link, to be shown once
 * @throws DomainError refused without the grant, or for a position that reaches further than the actor
 */
export function invitePerson(actor: Actor, input: InvitePerson): Promise<Outcome<{ personId: string; link: string }>> {
  const { name, email, ...position } = input
  return transaction(async (tx) => {
    if (!mayManageSomebody(actor))
      throw new DomainError('refused', { action: 'people.manage', type: 'person', id: actor.id })
    const problems = await checkPosition(tx, actor, position)
    if (Object.keys(problems).length > 0) return declined(problems)
    const personId = await makePerson(tx, { name, email })
    if (!personId) return declined({ email: [{ key: 'people.problem.email_taken' }] })
    await holdPosition(tx, personId, position)
    const link = await issueLink(tx, personId, 'invite')
    await record(tx, actor, 'person.invited', { type: 'person', id: personId }, { positions: 1 })
    await emit(tx, 'person.invited', { personId })
    return done({ personId, link })
  })
}
