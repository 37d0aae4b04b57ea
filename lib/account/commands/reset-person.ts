import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { isSelf } from '../policy'
import { endSessions } from './end-sessions'
import { issueLink } from './issue-link'
import { lockPerson } from './lock-person'

/**
 * Gives somebody who cannot sign in a new one-time link, and ends their sessions. The old password works no more, so
 * that a reset also helps against a password in wrong hands.
 *
 * @returns the one-time link, to be shown once
 */
export function resetPerson(actor: Actor, { personId }: { personId: string }): Promise<Outcome<{ link: string }>> {
  return transaction(async (tx) => {
    const person = await lockPerson(tx, actor, personId)
    if (isSelf(actor, personId)) return declined({ form: [{ key: 'people.problem.not_yourself' }] })
    if (person.disabledAt) return declined({ form: [{ key: 'people.problem.disabled' }] })
    await tx.person.update({ where: { id: personId }, data: { passwordHash: null } })
    await endSessions(tx, personId)
    const link = await issueLink(tx, personId, person.passwordHash ? 'reset' : 'invite')
    await record(tx, actor, 'person.reset', { type: 'person', id: personId }, {})
    return done({ link })
  })
}
