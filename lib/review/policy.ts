import { may } from '@/lib/permission/scope'
import type { Actor, Reach } from '@/lib/permission/types'

/** Whether a reviewer's position reaches the activity under this accomplishment. */
export const canJudge = (actor: Actor, reach: Reach, accomplishmentId: string): boolean =>
  may(actor, 'activity.judge', { ...reach, accomplishmentIds: [accomplishmentId] })

/** Nobody judges what they logged, changed or submitted themselves. */
export const isOwn = (actor: Actor, authorIds: readonly string[]): boolean => authorIds.includes(actor.id)
