import 'server-only'
import type { Tx } from '@/lib/core/db'

/** What a notice of a comment needs to know: ids, never words. */
export type Talk = {
  activityId: string | null
  reportId: string | null
  paragraphId: string | null
  byId: string
  mentionedId: string | null
  /** Everybody else who has written in the thread that it answers. */
  partakerIds: string[]
}

/** A comment and who takes part in its thread; null when it is gone. What came in a Word file was written by no one here. */
export async function readTalk(tx: Tx, id: string): Promise<Talk | null> {
  const include = { parent: { include: { replies: true } } }
  const found = await tx.comment.findUnique({ where: { id }, include })
  if (!found) return null
  const { activityId, reportId, paragraphId, actorId: byId, mentionedId, parent } = found
  const thread = parent ? [parent, ...parent.replies] : []
  const partakers = thread.filter(({ author }) => author === null).map(({ actorId }) => actorId)
  return {
    activityId,
    reportId,
    paragraphId,
    byId,
    mentionedId,
    partakerIds: [...new Set(partakers)].filter((one) => one !== byId),
  }
}
