import 'server-only'
import type { AccomplishmentId } from '@/lib/activity/types'
import { db } from '@/lib/core/db'

export type VerdictLine = {
  id: string
  accomplishment: AccomplishmentId
  outcome: 'approved' | 'returned'
  reason: string | null
  by: string
  actorId: string
  at: Date
  revision: number
}

/** All verdicts on an activity, latest first: every return stays readable with its reason. The caller has shown that it is visible from inside. */
export async function listVerdicts(activityId: string): Promise<VerdictLine[]> {
  const rows = await db.verdict.findMany({
    where: { revision: { activityId } },
    orderBy: { at: 'desc' },
    include: { actor: { select: { name: true } }, revision: { select: { number: true } } },
  })
  return rows.map(({ id, accomplishmentId, outcome, reason, actor, actorId, at, revision }) => ({
    id,
    accomplishment: accomplishmentId as AccomplishmentId,
    outcome,
    reason,
    by: actor.name,
    actorId,
    at,
    revision: revision.number,
  }))
}
