import 'server-only'
import type { Tx } from '@/lib/core/db'

type NewPerson = { name: string; email: string; passwordHash?: string; locale?: string; isDemo?: boolean }

/**
 * Makes an actor and the person behind it; who may do so is the caller's to decide.
 *
 * @returns the id that actor and person share, or null when the address is taken
 */
export async function makePerson(tx: Tx, { name, ...person }: NewPerson): Promise<string | null> {
  if (await tx.person.findUnique({ where: { email: person.email }, select: { id: true } })) return null
  const { id } = await tx.actor.create({ data: { type: 'person', name } })
  await tx.person.create({ data: { id, ...person } })
  return id
}
