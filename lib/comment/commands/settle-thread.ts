import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import type { Subject } from './find-thread'

/** Resolves a thread, or opens it again, on a subject that is locked. What stands so already stays as it is, unrecorded. */
export async function settleThread(
  tx: Tx,
  actor: Actor,
  subject: Subject,
  { id, resolvedAt }: { id: string; resolvedAt: Date | null },
  act: 'resolve' | 'reopen',
): Promise<void> {
  const resolves = act === 'resolve'
  if (resolves === (resolvedAt !== null)) return
  const data = resolves ? { resolvedAt: now(), resolvedById: actor.id } : { resolvedAt: null, resolvedById: null }
  await tx.comment.update({ where: { id }, data })
  await record(tx, actor, resolves ? 'comment.resolved' : 'comment.reopened', subject, { comment: id })
}
