import 'server-only'
import { now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import { MATRIX } from '@/lib/permission/matrix'
import type { Actor } from '@/lib/permission/types'

export type Loan = { tenureId: string; name: string; startsAt: Date; endsAt: Date | null }

/** What an actor has lent and what they hold for others, as long as it has not ended; and to whom they could lend. */
export async function listLoans(actor: Actor): Promise<{
  lent: Loan[]
  held: Loan[]
  colleagues: { id: string; name: string }[]
}> {
  const stands = { OR: [{ endsAt: null }, { endsAt: { gt: now() } }] }
  const [lent, held, colleagues] = await Promise.all([
    db.tenure.findMany({
      where: { ...stands, lentById: actor.id },
      include: { actor: true },
      orderBy: { startsAt: 'asc' },
    }),
    db.tenure.findMany({
      where: { ...stands, actorId: actor.id, lentById: { not: null } },
      orderBy: { startsAt: 'asc' },
    }),
    db.actor.findMany({
      where: {
        id: { not: actor.id },
        person: { disabledAt: null },
        tenures: { some: { ...stands, lentById: null, position: { role: { in: [...MATRIX['position.lend']] } } } },
      },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    }),
  ])
  const lenders = await db.actor.findMany({ where: { id: { in: held.flatMap(({ lentById }) => lentById ?? []) } } })
  const nameOf = (id: string | null) => lenders.find((lender) => lender.id === id)?.name ?? ''
  return {
    lent: lent.map(({ id, startsAt, endsAt, actor: { name } }) => ({ tenureId: id, name, startsAt, endsAt })),
    held: held.map(({ id, startsAt, endsAt, lentById }) => ({
      tenureId: id,
      name: nameOf(lentById),
      startsAt,
      endsAt,
    })),
    colleagues,
  }
}
