import 'server-only'
import { now } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { canManage, mayManageSomebody } from '../policy'

/**
 * Locks a person for one act of whoever manages people, and authorises it on what is locked.
 *
 * @throws DomainError refused without the grant; not_found when the person is out of reach or does not exist
 */
export async function lockPerson(tx: Tx, actor: Actor, personId: string) {
  const refusal = { action: 'people.manage', type: 'person', id: personId }
  if (!mayManageSomebody(actor)) throw new DomainError('refused', refusal)
  await tx.$queryRaw`SELECT 1 FROM person WHERE id = ${personId}::uuid FOR UPDATE`
  const person = await tx.person.findUnique({
    where: { id: personId },
    include: {
      actor: {
        include: { tenures: { include: { position: { include: { presence: { select: { region: true } } } } } } },
      },
    },
  })
  if (!person || !canManage(actor, { id: person.id, tenures: person.actor.tenures }, now())) {
    throw new DomainError('not_found', refusal)
  }
  return person
}
