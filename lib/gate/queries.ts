import 'server-only'
import { addSeconds, now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import type { HeldPosition } from '@/lib/permission/types'
import { IDLE_SECONDS } from './lifetime'

const TOUCH_SECONDS = 60

export type LiveSession = {
  sessionId: string
  personId: string
  name: string
  locale: string
  appearance: string
  mail: string
  expiresAt: Date
  positions: HeldPosition[]
}

/**
 * The session row with its person and the positions held now; null when it is ended, expired, idle for too long, or
 * the person is disabled. One query a request: this is what makes a revocation act at once.
 */
export async function findLiveSession(sessionId: string): Promise<LiveSession | null> {
  const at = now()
  const session = await db.session.findUnique({
    where: { id: sessionId },
    include: { person: { include: { actor: { include: { tenures: { include: { position: true } } } } } } },
  })
  if (!session || session.endedAt || session.person.disabledAt) return null
  if (session.expiresAt <= at || addSeconds(session.lastSeenAt, IDLE_SECONDS) <= at) return null
  if (addSeconds(session.lastSeenAt, TOUCH_SECONDS) < at) {
    await db.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { lastSeenAt: at } })
  }
  const held = session.person.actor.tenures.filter((t) => t.startsAt <= at && (!t.endsAt || t.endsAt > at))
  return {
    sessionId,
    personId: session.personId,
    name: session.person.actor.name,
    locale: session.person.locale,
    appearance: session.person.appearance,
    mail: session.person.mail,
    expiresAt: session.expiresAt,
    positions: held.map(({ lentById, position: { id, role, presenceId, region, accomplishmentId } }) => ({
      id,
      role,
      presenceId,
      region,
      accomplishmentId,
      onBehalfOf: lentById,
    })),
  }
}

/** Whether the database answers. */
export async function isDatabaseThere(): Promise<boolean> {
  try {
    await db.$queryRaw`SELECT 1`
    return true
  } catch {
    return false
  }
}
