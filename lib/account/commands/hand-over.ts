import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { type Tx, transaction } from '@/lib/core/db'
import { declined, done, type Outcome } from '@/lib/core/errors'
import { emit } from '@/lib/outbox/emit'
import type { Actor } from '@/lib/permission/types'
import { administersOffice, isSelf } from '../policy'
import { isHeldAt, laterOf, stands } from '../rules'
import type { HandOver } from '../schema'
import { isAdministered } from './ask-administered'
import { endLoans } from './end-loan'
import { lockPerson } from './lock-person'

/**
 * Passes every position that somebody holds in their own right to a colleague, in one act: all open work goes with the
 * positions. What they lent ends with it, and what they held for others. A second click finds nothing left to pass.
 *
 * @returns how many positions were passed; or a problem on `toId` or `form`
 * @throws DomainError not_found when one of the two is out of the actor's reach, refused without the grant
 */
export function handOver(actor: Actor, { personId, toId }: HandOver): Promise<Outcome<{ count: number }>> {
  return transaction(async (tx) => {
    const { from, to } = await lockBoth(tx, actor, personId, toId)
    const at = now()
    const standing = from.actor.tenures.filter((tenure) => stands(tenure, at))
    const own = standing.filter(({ lentById }) => !lentById)
    if (personId === toId || isSelf(actor, toId) || to.disabledAt)
      return declined({ toId: [{ key: 'people.problem.to' }] })
    const administers = own.some(({ position }) => administersOffice(position))
    if (administers && !to.passwordHash && !(await isAdministered(tx, at, { personId })))
      return declined({ form: [{ key: 'people.problem.last_administrator' }] })
    const held = to.actor.tenures.filter((tenure) => isHeldAt(tenure, at) && !tenure.lentById && !tenure.endsAt)
    const passed: string[] = []
    for (const tenure of own) {
      const { positionId, position, endsAt } = tenure
      const startsAt = laterOf(tenure.startsAt, at)
      if (!held.some((theirs) => theirs.positionId === positionId))
        passed.push((await tx.tenure.create({ data: { actorId: toId, positionId, startsAt, endsAt } })).id)
      const data = { role: position.role, to: toId }
      await record(tx, actor, 'position.handed_over', { type: 'person', id: personId }, data)
    }
    await tx.tenure.updateMany({ where: { id: { in: standing.map(({ id }) => id) } }, data: { endsAt: at } })
    await endLoans(tx, { lentById: personId }, at)
    const [tenureId] = passed
    if (tenureId) await emit(tx, 'position.handed_over', { tenureId, byId: actor.id })
    return done({ count: own.length })
  })
}

/** Locks two people, always in the same order, so that two hand-overs across each other do not wait for one another. */
async function lockBoth(tx: Tx, actor: Actor, fromId: string, toId: string) {
  const first = await lockPerson(tx, actor, fromId < toId ? fromId : toId)
  const second = await lockPerson(tx, actor, fromId < toId ? toId : fromId)
  return first.id === fromId ? { from: first, to: second } : { from: second, to: first }
}
