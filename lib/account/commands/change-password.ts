import 'server-only'
import { record } from '@/lib/audit/record'
import { db, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { hashPassword, matchesPassword } from '../password/rules'
import type { ChangePassword } from '../schema'
import { failureKey } from '../slowdown/rules'
import { endSessions } from './end-sessions'
import { attempt } from './watch-attempts'

/**
 * Changes the actor's own password and ends their other sessions. Guessing the present one is slowed down as at
 * sign-in, since a session may be in wrong hands.
 *
 * @param keepSessionId the session of this request, which goes on
 * @throws DomainError refused for an actor who is no person
 */
export async function changePassword(
  actor: Actor,
  { currentPassword, password }: Pick<ChangePassword, 'currentPassword' | 'password'>,
  keepSessionId: string,
): Promise<Outcome<null>> {
  const known = await db.person.findUnique({ where: { id: actor.id } })
  if (!known) throw new DomainError('refused', { type: 'person', id: actor.id })
  return attempt({ account: failureKey('account', known.email), address: null }, async () => {
    if (!(await matchesPassword(currentPassword, known.passwordHash))) return WRONG
    const passwordHash = await hashPassword(password)
    return transaction(async (tx) => {
      // Only over the password that was proved: a reset in the meantime wins.
      const { count } = await tx.person.updateMany({
        where: { id: actor.id, passwordHash: known.passwordHash, disabledAt: null },
        data: { passwordHash },
      })
      if (count === 0) return WRONG
      await endSessions(tx, actor.id, keepSessionId)
      await record(tx, actor, 'person.settings_changed', { type: 'person', id: actor.id }, { fields: ['password'] })
      return done(null)
    })
  })
}

const WRONG = declined<null>({ currentPassword: [{ key: 'account.problem.current_password' }] })
