import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import { emit } from '@/lib/outbox/emit'
import type { Actor } from '@/lib/permission/types'
import { canEdit } from '../policy'
import { reachOfContent } from '../rules/content'
import { lockActivity } from './save-activity'
import { standingColumns, withdrawnColumns } from './write-content'

type Answer = Outcome<{ reference: string }>

/**
 * Withdraws an activity with a reason: readers outside, queues and report selections lose it at once, its holders and
 * reviewers see it as withdrawn. Nothing of it is lost. A second click changes nothing.
 *
 * @throws DomainError not_found, refused
 */
export function withdrawActivity(actor: Actor, input: { reference: string; reason: string }): Promise<Answer> {
  return transaction(async (tx) => {
    const row = await lockActivity(tx, actor, input.reference)
    if (!canEdit(actor, reachOfContent(row.content))) throw new DomainError('refused', { id: row.id })
    const { id, reference } = row
    if (row.withdrawn) return done({ reference })
    if (!input.reason) return declined({ reason: [{ key: 'activity.problems.reason_missing' }] })
    await tx.activity.update({
      where: { id },
      data: {
        ...withdrawnColumns(row.states),
        withdrawnAt: now(),
        withdrawnById: actor.id,
        withdrawnReason: input.reason,
      },
    })
    await record(tx, actor, 'activity.withdrawn', { type: 'activity', id }, { reference })
    await emit(tx, 'activity.withdrawn', { activityId: id })
    return done({ reference })
  })
}

/**
 * Takes a withdrawal back: every verdict stands as it stood.
 *
 * @throws DomainError not_found, refused
 */
export function reinstateActivity(actor: Actor, input: { reference: string }): Promise<Answer> {
  return transaction(async (tx) => {
    const row = await lockActivity(tx, actor, input.reference)
    if (!canEdit(actor, reachOfContent(row.content))) throw new DomainError('refused', { id: row.id })
    const { id, reference } = row
    if (!row.withdrawn) return done({ reference })
    await tx.activity.update({
      where: { id },
      data: { ...standingColumns(row.states), withdrawnAt: null, withdrawnById: null, withdrawnReason: null },
    })
    await record(tx, actor, 'activity.reinstated', { type: 'activity', id }, { reference })
    await emit(tx, 'activity.reinstated', { activityId: id })
    return done({ reference })
  })
}
