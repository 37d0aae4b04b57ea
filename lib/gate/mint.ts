import type { Actor, HeldPosition, Scope } from '@/lib/permission/types'

/**
 * Makes an actor with a scope out of what the database says of them. Called by the gate (a session), by jobs (the
 * system) and by tests; a scope can be had nowhere else.
 */
export function mintActor(facts: {
  id: string
  type: Actor['type']
  name: string
  positions: readonly HeldPosition[]
}): Actor {
  const scope = { actorId: facts.id, positions: facts.positions } as unknown as Scope
  return { id: facts.id, type: facts.type, name: facts.name, scope }
}
