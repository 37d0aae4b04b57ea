import { holdPosition } from '@/lib/account/commands/hold-position'
import { makePerson } from '@/lib/account/commands/make-person'
import { hashPassword } from '@/lib/account/password/rules'
import { type Tx, transaction } from '@/lib/core/db'
import { mintActor } from '@/lib/gate/mint'
import { type Actor, ROLES, type Role } from '@/lib/permission/types'

export const DEMO_PASSWORD = 'cooperation-2015'

/** Invented names: whoever reads the demonstration sees people, not roles. */
const NAMES: Record<Role, string> = {
  contributor: 'Ainura Bekova',
  reviewer: 'Marta Lindqvist',
  drafter: 'Daniel Osei',
  administrator: 'Inés Calderón',
  observer: 'Yusuf Rahman',
}

/** The five demo accounts. The contributor belongs to one presence, the others have the whole Office as scope. */
export async function makePeople(contributorPresenceId: string): Promise<Record<Role, Actor>> {
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  const people = await transaction(async (tx) => {
    const actors: Partial<Record<Role, Actor>> = {}
    for (const role of ROLES) {
      const presenceId = role === 'contributor' ? contributorPresenceId : null
      actors[role] = await makeOne(tx, role, presenceId, passwordHash)
    }
    return actors
  })
  return people as Record<Role, Actor>
}

async function makeOne(tx: Tx, role: Role, presenceId: string | null, passwordHash: string): Promise<Actor> {
  const name = NAMES[role]
  const id = await makePerson(tx, { name, email: `${role}@demo.example`, locale: 'en', passwordHash, isDemo: true })
  if (!id) throw new Error(`There is an account for ${role}@demo.example already`)
  const scope = { presenceId, region: null, accomplishmentId: null }
  await holdPosition(tx, id, { role, ...scope })
  return mintActor({ id, type: 'person', name, positions: [{ id, role, ...scope }] })
}
