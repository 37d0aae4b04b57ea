import { covers, grantsOf, may } from '@/lib/permission/scope'
import type { Actor, HeldPosition, Reach, Scope } from '@/lib/permission/types'

/** Whether a reviewer's position reaches the activity under this accomplishment. */
export const canJudge = (actor: Actor, reach: Reach, accomplishmentId: string): boolean =>
  may(actor, 'activity.judge', { ...reach, accomplishmentIds: [accomplishmentId] })

/** Nobody judges what they logged, changed or submitted themselves. */
export const isOwn = (actor: Actor, reach: Reach, accomplishmentId: string, authorIds: readonly string[]): boolean =>
  actsForAuthors(
    actor,
    grantsOf(actor, 'activity.judge').filter((held) => reachesUnder(held, reach, accomplishmentId)),
    authorIds,
  )

/**
 * Whether somebody is an author of it, or reaches it for authors alone: a position that is held for an absent author
 * reaches none of that author's work.
 */
export function actsForAuthors(actor: Actor, reaching: readonly HeldPosition[], authorIds: readonly string[]): boolean {
  if (authorIds.includes(actor.id)) return true
  return reaching.length > 0 && reaching.every(({ onBehalfOf }) => onBehalfOf && authorIds.includes(onBehalfOf))
}

/** Whether a position reaches an activity under an accomplishment, if its role judges at all. */
export const reachesUnder = (position: HeldPosition, reach: Reach, accomplishmentId: string): boolean =>
  covers(position, { ...reach, accomplishmentIds: [accomplishmentId] })

/** Whether a position that judges does so under this accomplishment. */
export const judgesUnder = ({ accomplishmentId }: HeldPosition, id: string): boolean =>
  accomplishmentId === null || accomplishmentId === id

/** Whether somebody has a queue under this accomplishment at all. */
export const hasQueue = (actor: { scope: Scope }, accomplishmentId: string): boolean =>
  grantsOf(actor, 'activity.judge').some((position) => judgesUnder(position, accomplishmentId))

/** The part of a scope that judges under an accomplishment: never wider, so that a queue offers only what may be judged. */
export const judgingScope = (scope: Scope, accomplishmentId: string): Scope => ({
  ...scope,
  positions: grantsOf({ scope }, 'activity.judge').filter((position) => judgesUnder(position, accomplishmentId)),
})
