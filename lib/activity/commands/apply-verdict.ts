import 'server-only'
import type { Tx } from '@/lib/core/db'
import type { ActivityRow } from '../reading/types'
import { nextStanding } from '../rules/standing'
import type { AccomplishmentId, Snapshot } from '../types'
import { standingColumns } from './write-content'
import { releaseColumns } from './write-release'

export type VerdictEffect = {
  accomplishment: AccomplishmentId
  outcome: 'approved' | 'returned'
  revision: { id: string; snapshot: Snapshot }
}

/**
 * Moves an activity by a verdict, in the transaction that writes it. The caller holds the lock and has authorised.
 * An approval confirms a proposed accomplishment, publishes the texts of its revision to readers outside, and puts
 * widened release terms in force.
 */
export async function applyVerdict(tx: Tx, row: ActivityRow, effect: VerdictEffect): Promise<void> {
  const approves = effect.outcome === 'approved'
  const states = row.states.map((state) => {
    if (state.id !== effect.accomplishment) return state
    const before = { ...state, hasApproved: state.approvedRevisionId !== null }
    const next = nextStanding(before, approves ? 'approve' : 'return')
    const confirmed = approves ? { proposedById: null, approvedRevisionId: effect.revision.id } : {}
    return { ...state, ...confirmed, standing: next.standing, changedSince: next.changedSince }
  })
  const moved = states.find(({ id }) => id === effect.accomplishment)
  if (!moved) throw new Error('A verdict concerns an accomplishment of the activity')
  const { standing, changedSince, proposedById, approvedRevisionId } = moved
  await tx.activityAccomplishment.update({
    where: { activityId_accomplishmentId: { activityId: row.id, accomplishmentId: moved.id } },
    data: { standing, changedSince, proposedById, approvedRevisionId },
  })
  if (approves)
    await tx.releaseTerm.updateMany({ where: { activityId: row.id, pending: true }, data: { pending: false } })
  const published = approves && (moved.main || !row.hasApproved) ? publishedColumns(effect.revision.snapshot) : {}
  const release = approves ? releaseColumns(row.content.release) : {}
  await tx.activity.update({
    where: { id: row.id },
    data: { ...standingColumns(states), ...published, ...release },
    select: { id: true },
  })
}

const publishedColumns = ({ title, summary, result }: Snapshot) => ({
  publishedTitle: title,
  publishedText: [summary, result].filter(Boolean).join(' '),
})
