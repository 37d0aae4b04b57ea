import 'server-only'
import { now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import type { Scope } from '@/lib/permission/types'
import { canManage, isSelf } from '../policy'
import { stands } from '../rules'
import type { PersonPage } from '../types'
import { heldView, personInclude, viewOf } from './view-person'

/** A person with all positions, and what may be done with the account; null when out of reach or not there. */
export async function findPerson(scope: Scope, id: string): Promise<PersonPage | null> {
  const person = await db.person.findUnique({ where: { id }, include: personInclude })
  const at = now()
  if (!person || !canManage({ scope }, { id, tenures: person.actor.tenures }, at)) return null
  const isOther = !isSelf({ scope }, id)
  const isEnabled = !person.disabledAt
  return {
    ...viewOf(scope, person, (held) => stands(held, at)),
    past: person.actor.tenures.filter((held) => !stands(held, at)).map((held) => heldView(scope, held)),
    abilities: {
      reset: isOther && isEnabled,
      disable: isOther && isEnabled,
      enable: isOther && !isEnabled,
      givePosition: isEnabled,
    },
  }
}
