import 'server-only'
import { addSeconds, now } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/db'
import { env } from '@/lib/core/env'
import { INVITATION_SECONDS } from '../constants'
import { hashOf, linkTo, newSecret } from '../invitation/rules'

/** Makes a person's only open one-time link. Its secret is in the answer and nowhere else; only a hash is kept. */
export async function issueLink(tx: Tx, personId: string, purpose: 'invite' | 'reset'): Promise<string> {
  await closeLinks(tx, personId)
  const secret = newSecret()
  await tx.invitation.create({
    data: { personId, purpose, tokenHash: hashOf(secret), expiresAt: addSeconds(now(), INVITATION_SECONDS) },
  })
  return linkTo(env.APP_URL, secret)
}

/** Ends the links that a person has not used. */
export async function closeLinks(tx: Tx, personId: string): Promise<void> {
  const at = now()
  await tx.invitation.updateMany({ where: { personId, usedAt: null, expiresAt: { gt: at } }, data: { expiresAt: at } })
}
