import { may } from '@/lib/permission/scope'
import type { Actor, Reach } from '@/lib/permission/types'

/** Whoever works on an activity comments on it. That they see it from inside, the row that was read has shown. */
export const canComment = (actor: Actor, reach: Reach): boolean => may(actor, 'comment.write', reach)

/** Those whose work it is, and who began it, settle a comment and open it again. */
export const canResolve = (actor: Actor, reach: Reach, beganId: string): boolean =>
  may(actor, 'comment.resolve', reach) || (beganId === actor.id && canComment(actor, reach))
