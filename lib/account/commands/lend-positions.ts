import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { type Tx, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome, type Problems } from '@/lib/core/errors'
import { emit } from '@/lib/outbox/emit'
import { MATRIX } from '@/lib/permission/matrix'
import { mayAnywhere } from '@/lib/permission/scope'
import type { Actor } from '@/lib/permission/types'
import { LONGEST_LOAN_DAYS } from '../constants'
import { isSelf } from '../policy'
import { afterDay, laterOf, stands, startOfDay } from '../rules'
import type { Lend } from '../schema'

const DAY = 86_400_000

/**
 * Gives a colleague the actor's own positions for an absence, from a day until a day, both included. The actor keeps
 * them; what they hold for somebody else is not lent on.
 *
 * @returns how many were lent; or a problem on `toId`, `until` or `form`
 * @throws DomainError refused without a position that may be lent
 */
export function lendPositions(actor: Actor, input: Lend): Promise<Outcome<{ count: number }>> {
  return transaction(async (tx) => {
    const own = await lockLendable(tx, actor)
    const days = { startsAt: startOfDay(input.from), endsAt: afterDay(input.until) }
    const problems = await problemsOf(tx, actor, input, days)
    if (problems) return declined(problems)
    const lent: string[] = []
    for (const { positionId, position, ...held } of own) {
      const endsAt = held.endsAt && held.endsAt < days.endsAt ? held.endsAt : days.endsAt
      const startsAt = laterOf(held.startsAt, days.startsAt)
      if (startsAt >= endsAt) continue
      const loan = { actorId: input.toId, positionId, lentById: actor.id, startsAt, endsAt }
      lent.push((await tx.tenure.create({ data: loan })).id)
      const data = { role: position.role, to: input.toId, from: startsAt.toISOString(), until: endsAt.toISOString() }
      await record(tx, actor, 'position.lent', { type: 'person', id: actor.id }, data)
    }
    const [tenureId] = lent
    if (tenureId) await emit(tx, 'position.lent', { tenureId, byId: actor.id })
    return done({ count: lent.length })
  })
}

const LENDABLE = { role: { in: [...MATRIX['position.lend']] } }

/** The actor's own positions that may be lent, with the actor locked, so that two clicks wait for one another. */
async function lockLendable(tx: Tx, actor: Actor) {
  await tx.$queryRaw`SELECT 1 FROM person WHERE id = ${actor.id}::uuid FOR UPDATE`
  const held = await tx.tenure.findMany({
    where: { actorId: actor.id, lentById: null, position: LENDABLE },
    include: { position: true },
  })
  const own = held.filter((tenure) => stands(tenure, now()))
  if (!mayAnywhere(actor, 'position.lend') || own.length === 0)
    throw new DomainError('refused', { action: 'position.lend', type: 'person', id: actor.id })
  return own
}

type Days = { startsAt: Date; endsAt: Date }

async function problemsOf(tx: Tx, actor: Actor, { toId }: Lend, { startsAt, endsAt }: Days): Promise<Problems | null> {
  const colleague = await tx.person.findFirst({
    where: { id: toId, disabledAt: null, actor: { tenures: { some: { position: LENDABLE } } } },
  })
  if (!colleague || isSelf(actor, toId)) return { toId: [{ key: 'people.problem.to' }] }
  if (endsAt <= now()) return { until: [{ key: 'people.problem.past' }] }
  if (endsAt.getTime() - startsAt.getTime() > LONGEST_LOAN_DAYS * DAY)
    return { until: [{ key: 'people.problem.long_loan', values: { days: LONGEST_LOAN_DAYS } }] }
  const clashing = { actorId: toId, lentById: actor.id, startsAt: { lt: endsAt }, endsAt: { gt: startsAt } }
  return (await tx.tenure.count({ where: clashing })) > 0 ? { form: [{ key: 'people.problem.lent_already' }] } : null
}
