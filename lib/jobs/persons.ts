import 'server-only'
import { now } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/db'
import { mintActor } from '@/lib/gate/mint'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Actor, Reach, Role } from '@/lib/permission/types'
import type { Region } from '@/lib/presence/types'

export type Addressee = { actor: Actor; email: string; locale: string; mail: string }

/**
 * People who can sign in, with the positions that they hold at this moment.
 *
 * @param id one of them, else all
 */
export const listPersons = (tx: Tx, id?: string): Promise<Addressee[]> => readPersons(tx, { id })

/**
 * Those of them who hold one of some roles: for questions about one thing, which few of all the Office can answer.
 *
 * @param reach only positions that reach this
 */
export function listPersonsHolding(tx: Tx, roles: readonly Role[], reach?: Reach): Promise<Addressee[]> {
  const limits = reach && {
    AND: [
      { OR: [{ presenceId: null }, { presenceId: { in: [...reach.holderIds] } }] },
      { OR: [{ region: null }, ...(reach.region ? [{ region: reach.region as Region }] : [])] },
      { OR: [{ accomplishmentId: null }, { accomplishmentId: { in: [...reach.accomplishmentIds] } }] },
    ],
  }
  const position = { role: { in: [...roles] }, ...limits }
  return readPersons(tx, { actor: { tenures: { some: { ...heldNow(), position } } } })
}

const heldNow = () => {
  const at = now()
  return { startsAt: { lte: at }, OR: [{ endsAt: null }, { endsAt: { gt: at } }] }
}

async function readPersons(tx: Tx, where: Prisma.PersonWhereInput): Promise<Addressee[]> {
  const persons = await tx.person.findMany({
    where: { ...where, disabledAt: null, passwordHash: { not: null } },
    include: { actor: { include: { tenures: { where: heldNow(), include: { position: true } } } } },
  })
  return persons.map(({ id, email, locale, mail, actor: { name, tenures } }) => ({
    ...{ email, locale, mail },
    actor: mintActor({ id, type: 'person', name, positions: tenures.map(({ position }) => position) }),
  }))
}
