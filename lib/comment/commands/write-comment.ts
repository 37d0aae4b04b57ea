import 'server-only'
import { bodyHash, claimKey, keepAnswer } from '@/lib/activity/commands/once'
import { record } from '@/lib/audit/record'
import type { Tx } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import { emit } from '@/lib/outbox/emit'
import type { Actor } from '@/lib/permission/types'
import type { Anchor, Reader } from '../types'
import { findThread, type Subject } from './find-thread'

export type Words = { key: string; thread?: string; text: string; mention: string | null }

type Written = { subject: Subject; anchor: Anchor & { revision: number | null; paragraphId?: string | null } }

/**
 * Writes a comment, or an answer to one, on a subject that is locked and that the actor may comment on. Sent twice it is
 * one. An answer to an answer stands under the comment that began it.
 *
 * @param readers whoever may read the subject: nobody else is told of it
 * @throws DomainError not_found for a thread of another subject
 */
export async function writeComment(
  tx: Tx,
  actor: Actor,
  { key, thread, text, mention }: Words,
  { subject, anchor }: Written,
  readers: readonly Reader[],
): Promise<Outcome<{ id: string }>> {
  const root = thread ? await findThread(tx, subject, thread) : null
  if (mention && !readers.some(({ id }) => id === mention)) {
    return declined({ mention: [{ key: 'comment.problems.mention' }] })
  }
  const claim = `comment ${thread ?? subject.id} ${key}`
  const once = await claimKey(tx, actor, claim, bodyHash({ text, mention, anchor }))
  if (once.state === 'done') return done({ id: once.answer })
  if (once.state === 'other_body') return declined({ form: [{ key: 'comment.problems.sent_already' }] })
  const place = root ? { parentId: root.id, paragraphId: root.paragraphId } : anchor
  const { id } = await tx.comment.create({
    data: { ...idOf(subject), ...place, text, mentionedId: mention, actorId: actor.id },
    select: { id: true },
  })
  await keepAnswer(tx, actor, claim, id)
  await record(tx, actor, 'comment.written', subject, {
    ...{ comment: id, thread: root?.id ?? null, field: root ? null : anchor.field, mentions: mention !== null },
  })
  await emit(tx, 'comment.written', { commentId: id })
  return done({ id })
}

const idOf = ({ type, id }: Subject) => (type === 'activity' ? { activityId: id } : { reportId: id })

/** The refusal of an act on comments, as the trail keeps it. */
export const refusal = ({ type, id }: Subject, action: 'comment.write' | 'comment.resolve') =>
  new DomainError('refused', { type, id, action })
