import 'server-only'
import { now } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/db'
import { mintActor } from '@/lib/gate/mint'
import type { Actor } from '@/lib/permission/types'

export type Addressee = { actor: Actor; email: string; locale: string; mail: string }

/**
 * People who can sign in, with the positions that they hold at this moment.
 *
 * @param id one of them, else all
 */
export async function listPersons(tx: Tx, id?: string): Promise<Addressee[]> {
  const at = now()
  const persons = await tx.person.findMany({
    where: { id, disabledAt: null, passwordHash: { not: null } },
    include: {
      actor: {
        include: {
          tenures: {
            where: { startsAt: { lte: at }, OR: [{ endsAt: null }, { endsAt: { gt: at } }] },
            include: { position: true },
          },
        },
      },
    },
  })
  return persons.map(({ id, email, locale, mail, actor: { name, tenures } }) => ({
    ...{ email, locale, mail },
    actor: mintActor({ id, type: 'person', name, positions: tenures.map(({ position }) => position) }),
  }))
}
