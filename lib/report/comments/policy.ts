import { mayAnywhere } from '@/lib/permission/scope'
import type { Actor } from '@/lib/permission/types'
import { canReadReports, canWriteReport } from '../policy'

/** Whoever reads drafts and writes comments anywhere: those who clear a report are seldom those who write it. */
export const canCommentReport = (actor: Actor): boolean => canReadReports(actor) && mayAnywhere(actor, 'comment.write')

/** Those who write the report settle what is said of it, and who began a thread settles that. */
export const canResolveInReport = (actor: Actor, beganId: string): boolean =>
  canWriteReport(actor) || (beganId === actor.id && canCommentReport(actor))
