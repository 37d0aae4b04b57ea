import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { declined, done, type Outcome } from '@/lib/core/errors'
import { hashOf, isOpen } from '../invitation/rules'
import { hashPassword } from '../password/rules'
import type { UseInvitation } from '../schema'
import type { StartedSession } from '../types'
import { endSessions } from './end-sessions'
import { openSession } from './open-session'

/** Sets the password of whoever holds a one-time link, and signs them in. A second use is declined like an unknown link. */
export async function useInvitation(
  _actor: null,
  { secret, password }: Pick<UseInvitation, 'secret' | 'password'>,
): Promise<Outcome<StartedSession>> {
  const tokenHash = hashOf(secret)
  const passwordHash = await hashPassword(password)
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM invitation WHERE token_hash = ${tokenHash} FOR UPDATE`
    const link = await tx.invitation.findUnique({ where: { tokenHash }, include: { person: true } })
    if (!link || !isOpen(link, link.person.disabledAt, now())) {
      return declined({ form: [{ key: 'account.problem.link' }] })
    }
    await tx.invitation.update({ where: { id: link.id }, data: { usedAt: now() } })
    await tx.person.update({ where: { id: link.personId }, data: { passwordHash } })
    await endSessions(tx, link.personId)
    await record(tx, link.person, 'invitation.used', { type: 'person', id: link.personId }, { purpose: link.purpose })
    return done(await openSession(tx, link.person))
  })
}
