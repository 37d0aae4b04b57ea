import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { DomainError, done, type Outcome } from '@/lib/core/errors'
import { emit } from '@/lib/outbox/emit'
import type { Actor } from '@/lib/permission/types'
import { canRetire } from '../policy'
import { nextState } from '../rules/lifecycle'
import type { RetireForm } from '../schema'
import { lockPractice } from './lock-practice'

type Answer = Promise<Outcome<{ reference: string }>>

/**
 * Says with a reason that a practice holds no more: reports are no longer offered it. A second click changes nothing.
 *
 * @throws DomainError not_found, refused
 */
export function retirePractice(actor: Actor, { reference, reason }: RetireForm): Answer {
  return transaction(async (tx) => {
    const { row, reach, kept } = await lockPractice(tx, actor, reference)
    if (!canRetire(actor, reach)) throw new DomainError('refused', { id: row.id, action: 'practice.retire' })
    const state = nextState(kept.state, 'retire')
    if (!state) return done({ reference })
    const retired = { retiredReason: reason, retiredById: actor.id, retiredAt: now() }
    const data = { state, dueOn: null, ...retired, version: kept.version + 1 }
    await tx.practice.upsert({ where: { activityId: row.id }, create: { activityId: row.id, ...data }, update: data })
    await record(tx, actor, 'practice.retired', { type: 'activity', id: row.id }, {})
    await emit(tx, 'practice.retired', { activityId: row.id, byId: actor.id })
    return done({ reference })
  })
}

/**
 * Takes up a retired practice again: as a candidate, because what it was confirmed on has aged.
 *
 * @throws DomainError not_found, refused
 */
export function reopenPractice(actor: Actor, { reference }: { reference: string }): Answer {
  return transaction(async (tx) => {
    const { row, reach, kept } = await lockPractice(tx, actor, reference)
    if (!canRetire(actor, reach)) throw new DomainError('refused', { id: row.id, action: 'practice.retire' })
    const state = nextState(kept.state, 'reopen')
    if (!state) return done({ reference })
    const data = { state, retiredReason: null, retiredById: null, retiredAt: null, version: kept.version + 1 }
    await tx.practice.update({ where: { activityId: row.id }, data })
    await record(tx, actor, 'practice.reopened', { type: 'activity', id: row.id }, {})
    return done({ reference })
  })
}
