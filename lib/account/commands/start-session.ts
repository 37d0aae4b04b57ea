import 'server-only'
import { db, transaction } from '@/lib/core/db'
import { declined, done, type Outcome } from '@/lib/core/errors'
import { matchesPassword } from '../password/rules'
import type { SignIn } from '../schema'
import { failureKey } from '../slowdown/rules'
import type { StartedSession } from '../types'
import { openSession } from './open-session'
import { attempt } from './watch-attempts'

/**
 * Signs a person in with e-mail and password. An unknown account, one without a password, a disabled one and a wrong
 * password get the same answer after the same work.
 *
 * @param address where the request comes from; null when that is not known
 */
export function startSession(
  _actor: null,
  input: Pick<SignIn, 'email' | 'password'>,
  address: string | null,
): Promise<Outcome<StartedSession>> {
  const watched = { account: failureKey('account', input.email), address: address && failureKey('address', address) }
  return attempt(watched, async () => {
    const known = await db.person.findUnique({ where: { email: input.email } })
    const matches = await matchesPassword(input.password, known?.passwordHash)
    if (!known || !matches) return WRONG
    return transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM person WHERE id = ${known.id}::uuid FOR UPDATE`
      const person = await tx.person.findUnique({ where: { id: known.id } })
      // Disabled, or given another password, between the look and the lock.
      if (!person || person.disabledAt || person.passwordHash !== known.passwordHash) return WRONG
      return done(await openSession(tx, person))
    })
  })
}

const WRONG = declined<StartedSession>({ password: [{ key: 'account.problem.wrong' }] })
