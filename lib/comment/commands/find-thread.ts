import 'server-only'
import type { Tx } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import type { Comment } from '@/lib/generated/prisma/client'

/** What a comment is on. */
export type Subject = { type: 'activity' | 'report'; id: string }

/**
 * The comment with which a thread began: also where one of its answers is named.
 *
 * @throws DomainError not_found also for a thread on something else
 */
export async function findThread(tx: Tx, { type, id }: Subject, commentId: string): Promise<Comment> {
  const on = type === 'activity' ? { activityId: id } : { reportId: id }
  const found = await tx.comment.findFirst({ where: { id: commentId, ...on }, include: { parent: true } })
  if (!found) throw new DomainError('not_found', { type, id })
  const { parent, ...comment } = found
  return parent ?? comment
}
