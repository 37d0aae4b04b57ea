import { randomUUID } from 'node:crypto'
import { holdPosition } from '@/lib/account/commands/hold-position'
import { makePerson as makeAccount } from '@/lib/account/commands/make-person'
import { openSession } from '@/lib/account/commands/open-session'
import { hashPassword } from '@/lib/account/password/rules'
import { transaction } from '@/lib/core/db'
import { mintActor } from '@/lib/gate/mint'
import { findLiveSession } from '@/lib/gate/queries'
import type { Actor, Role } from '@/lib/permission/types'
import type { Region } from '@/lib/presence/types'

export const TEST_PASSWORD = 'a password for tests only'
const passwordHash = hashPassword(TEST_PASSWORD)

type Wish = {
  /** Null: somebody without any position. */
  role: Role | null
  presenceId?: string
  region?: Region
  accomplishmentId?: string
  name?: string
  locale?: string
}

export type TestPerson = { actor: Actor; personId: string; sessionId: string; email: string; password: string }

/** A person who holds a position and is signed in, with the actor that the gate would make of them. */
export async function makePerson(wish: Wish): Promise<TestPerson> {
  const { role, presenceId = null, region = null, accomplishmentId = null, locale = 'en' } = wish
  const email = `${role ?? 'nobody'}-${randomUUID()}@office.example`
  const hash = await passwordHash
  const { sessionId, personId } = await transaction(async (tx) => {
    const id = await makeAccount(tx, { name: wish.name ?? `Test ${role}`, email, locale, passwordHash: hash })
    if (!id) throw new Error(`${email} is taken`)
    if (role) await holdPosition(tx, id, { role, presenceId, region, accomplishmentId })
    return openSession(tx, { id, locale, appearance: 'system' })
  })
  return { actor: await actorOf(sessionId), personId, sessionId, email, password: TEST_PASSWORD }
}

/**
 * The actor of a session as the next request would find it.
 *
 * @throws {Error} when the session no longer lives
 */
export async function actorOf(sessionId: string): Promise<Actor> {
  const session = await findLiveSession(sessionId)
  if (!session) throw new Error('No live session')
  return mintActor({ id: session.personId, type: 'person', name: session.name, positions: session.positions })
}
