import 'server-only'
import type { AccomplishmentId } from '@/lib/activity/types'
import { now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import { MATRIX } from '@/lib/permission/matrix'
import type { Reach } from '@/lib/permission/types'
import { reachesUnder } from '../policy'

const MOST = 5

/** The names of those who can judge an activity under an accomplishment and had no hand in it: at most five. */
export async function listJudges(
  reach: Reach,
  accomplishment: AccomplishmentId,
  authorIds: readonly string[],
): Promise<string[]> {
  const at = now()
  const tenures = await db.tenure.findMany({
    where: {
      startsAt: { lte: at },
      OR: [{ endsAt: null }, { endsAt: { gt: at } }],
      position: { role: { in: [...MATRIX['activity.judge']] } },
      actor: { id: { notIn: [...authorIds] }, person: { disabledAt: null } },
    },
    include: { position: true, actor: { select: { name: true } } },
    orderBy: { actor: { name: 'asc' } },
  })
  const names = tenures
    .filter(({ position }) => reachesUnder(position, reach, accomplishment))
    .map(({ actor }) => actor.name)
  return [...new Set(names)].slice(0, MOST)
}
