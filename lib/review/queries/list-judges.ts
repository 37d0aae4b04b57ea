import 'server-only'
import type { AccomplishmentId } from '@/lib/activity/types'
import type { Reach } from '@/lib/permission/types'
import { reachesUnder } from '../policy'
import { listReviewers } from './list-reviewers'

const MOST = 5

/** The names of those who can judge an activity under an accomplishment and had no hand in it: at most five. */
export async function listJudges(
  reach: Reach,
  accomplishment: AccomplishmentId,
  authorIds: readonly string[],
): Promise<string[]> {
  const positions = (await listReviewers()).filter((position) => reachesUnder(position, reach, accomplishment))
  const apart = (id: string | null) => id === null || !authorIds.includes(id)
  const others = positions
    .flatMap(({ holders }) => holders)
    .filter(({ id, onBehalfOf }) => apart(id) && apart(onBehalfOf))
  return [...new Set(others.map(({ name }) => name))].sort().slice(0, MOST)
}
