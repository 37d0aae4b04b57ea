import 'server-only'
import { record } from '@/lib/audit/record'
import { addSeconds, now } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/db'
import { SESSION_SECONDS } from '@/lib/gate/lifetime'
import type { StartedSession } from '../types'

type Opening = { id: string; locale: string; appearance: string }

/** Opens a session for somebody who has just proved who they are. */
export async function openSession(tx: Tx, person: Opening): Promise<StartedSession> {
  const session = await tx.session.create({
    data: { personId: person.id, expiresAt: addSeconds(now(), SESSION_SECONDS) },
  })
  await record(tx, person, 'session.started', { type: 'session', id: session.id }, {})
  return { sessionId: session.id, personId: person.id, locale: person.locale, appearance: person.appearance }
}
