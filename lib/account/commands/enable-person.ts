import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { lockPerson } from './lock-person'

/** Gives access back, with the password and the positions that the person has. */
export function enablePerson(actor: Actor, { personId }: { personId: string }): Promise<Outcome<null>> {
  return transaction(async (tx) => {
    const person = await lockPerson(tx, actor, personId)
    if (!person.disabledAt) return done(null)
    await tx.person.update({ where: { id: personId }, data: { disabledAt: null } })
    await record(tx, actor, 'person.enabled', { type: 'person', id: personId }, {})
    return done(null)
  })
}
