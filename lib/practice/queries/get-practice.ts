import 'server-only'
import { dayOf } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import type { Findings, Practice } from '../types'

/** Where a good practice stands. The caller has shown that its activity is visible. */
export async function getPractice(activityId: string): Promise<Practice> {
  const kept = await db.practice.findUnique({
    where: { activityId },
    include: {
      retiredBy: { select: { name: true } },
      checks: {
        orderBy: { at: 'desc' },
        include: { actor: { select: { name: true } }, revision: { select: { number: true } } },
      },
    },
  })
  if (!kept) return { state: 'candidate', dueOn: null, version: 0, retired: null, checks: [] }
  const { state, version, dueOn, retiredReason, retiredAt, retiredBy, checks } = kept
  return {
    state,
    version,
    dueOn: dueOn && dayOf(dueOn),
    retired: retiredAt && { reason: retiredReason ?? '', by: retiredBy?.name ?? '', at: retiredAt },
    checks: checks.map(({ id, revision, findings, confirmed, actorId, actor, at }) => ({
      ...{ id, confirmed, at, revision: revision.number, byId: actorId, by: actor.name },
      findings: findings as Findings,
    })),
  }
}
