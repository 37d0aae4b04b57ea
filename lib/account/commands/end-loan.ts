import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { type Tx, transaction } from '@/lib/core/db'
import { DomainError, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { stands } from '../rules'

/** Nothing is held for somebody longer than they hold it themselves. */
export async function endLoans(tx: Tx, of: { lentById: string; positionId?: string }, endsAt: Date): Promise<void> {
  await tx.tenure.updateMany({ where: { ...of, OR: [{ endsAt: null }, { endsAt: { gt: endsAt } }] }, data: { endsAt } })
}

/**
 * Ends what the actor has lent, at once: they are back. A second click is absorbed.
 *
 * @throws DomainError not_found for what somebody else has lent, or what is not there
 */
export function endLoan(actor: Actor, { tenureId }: { tenureId: string }): Promise<Outcome<null>> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM tenure WHERE id = ${tenureId}::uuid FOR UPDATE`
    const loan = await tx.tenure.findFirst({ where: { id: tenureId, lentById: actor.id }, include: { position: true } })
    if (!loan) throw new DomainError('not_found', { action: 'position.lend', type: 'tenure', id: tenureId })
    if (!stands(loan, now())) return done(null)
    await tx.tenure.update({ where: { id: tenureId }, data: { endsAt: now() } })
    const { role } = loan.position
    await record(tx, actor, 'position.loan_ended', { type: 'person', id: actor.id }, { role, to: loan.actorId })
    return done(null)
  })
}
