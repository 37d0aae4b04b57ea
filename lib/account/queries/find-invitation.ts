import 'server-only'
import { now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import { hashOf, isOpen } from '../invitation/rules'

export type OpenInvitation = { purpose: 'invite' | 'reset'; name: string; email: string; locale: string }

/** Whom a one-time link is for; null when it is unknown, used or too old, which nobody needs to tell apart. */
export async function findInvitation(secret: string): Promise<OpenInvitation | null> {
  const link = await db.invitation.findUnique({
    where: { tokenHash: hashOf(secret) },
    include: { person: { include: { actor: { select: { name: true } } } } },
  })
  if (!link || !isOpen(link, link.person.disabledAt, now())) return null
  return { purpose: link.purpose, name: link.person.actor.name, email: link.person.email, locale: link.person.locale }
}
