import 'server-only'
import { db } from '@/lib/core/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { CommentField, CommentLine, Thread } from '../types'

const NAMED = {
  actor: { select: { name: true } },
  mentioned: { select: { name: true } },
} satisfies Prisma.CommentInclude

type Row = Omit<Prisma.CommentGetPayload<{ include: typeof NAMED }>, 'resolvedAt'>

/**
 * The comments on an activity or a report with their answers, latest first. The caller has shown that the reader may
 * read what they are on.
 *
 * @param mayResolve by whom a thread was begun
 */
export async function listThreads(
  on: { activityId: string } | { reportId: string },
  mayResolve: (beganId: string) => boolean,
): Promise<Thread[]> {
  const rows = await db.comment.findMany({
    where: { ...on, parentId: null },
    include: {
      ...NAMED,
      resolvedBy: { select: { name: true } },
      replies: { include: NAMED, orderBy: [{ at: 'asc' }, { id: 'asc' }] },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  return rows.map(({ replies, resolvedBy, resolvedAt, ...row }) => ({
    ...lineOf(row),
    ...{ field: row.field as CommentField | null, quote: row.quote, quoteAt: row.quoteAt },
    ...{ revision: row.revision, paragraphId: row.paragraphId },
    resolved: resolvedAt && { by: resolvedBy?.name ?? '', at: resolvedAt },
    replies: replies.map(lineOf),
    abilities: { resolve: mayResolve(row.actorId) },
  }))
}

/** What came in a Word file was said by whom that file names. */
const lineOf = ({ id, text, at, author, actor, mentioned }: Row): CommentLine => ({
  ...{ id, text, at, by: author ?? actor.name, mentioned: mentioned?.name ?? null },
})
