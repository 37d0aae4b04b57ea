import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { findOperator } from './find-operator'

/**
 * Removes the demo accounts, whose password everybody knows. What they wrote stays, under their names: only nobody
 * can sign in as them.
 *
 * @returns the addresses that were removed
 */
export function removeDemo(): Promise<string[]> {
  return transaction(async (tx) => {
    const at = now()
    const persons = await tx.person.findMany({
      where: { OR: [{ isDemo: true }, { email: { endsWith: '@demo.example' } }] },
      select: { id: true, email: true },
      orderBy: { email: 'asc' },
    })
    const ids = persons.map(({ id }) => id)
    const operator = await findOperator(tx)
    await tx.tenure.updateMany({
      where: { actorId: { in: ids }, OR: [{ endsAt: null }, { endsAt: { gt: at } }] },
      data: { endsAt: at },
    })
    await tx.session.deleteMany({ where: { personId: { in: ids } } })
    await tx.invitation.deleteMany({ where: { personId: { in: ids } } })
    await tx.person.deleteMany({ where: { id: { in: ids } } })
    for (const id of ids) await record(tx, operator, 'person.removed', { type: 'person', id }, {})
    return persons.map(({ email }) => email)
  })
}
