import 'server-only'
import { createHash } from 'node:crypto'
import { findThread, type Subject } from '@/lib/comment/commands/find-thread'
import { settleThread } from '@/lib/comment/commands/settle-thread'
import { refusal, writeComment } from '@/lib/comment/commands/write-comment'
import { findPhrase } from '@/lib/comment/rules/anchor'
import type { Anchor } from '@/lib/comment/types'
import { type Tx, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { findParagraph } from '../commands/find-paragraph'
import { canReadReports } from '../policy'
import type { WordChange } from '../rules/word-changes'
import { canCommentReport, canResolveInReport } from './policy'
import { listParagraphReaders, readsParagraph } from './queries'
import type { ParagraphCommentForm, SettleParagraphCommentForm } from './schema'

type Commented = { report: string; paragraph: string }

/**
 * Comments on a paragraph of a report, or on words of it, or answers such a comment; in every state of the report, since
 * a comment changes no text.
 *
 * @throws DomainError not_found for those who may not read the report or from whom the paragraph is withheld, refused
 * for those who only read
 */
export function commentParagraph(actor: Actor, input: ParagraphCommentForm): Promise<Outcome<Commented>> {
  return transaction(async (tx) => {
    const subject = await lockSubject(tx, actor, input.report)
    const paragraph = await findParagraph(tx, input.report, input.paragraph)
    if (!(await readsParagraph(tx, actor, paragraph.id))) throw new DomainError('not_found', subject)
    if (!canCommentReport(actor)) throw refusal(subject, 'comment.write')
    const anchor = anchorIn(paragraph.words, input)
    if (!anchor) return declined({ phrase: [{ key: 'comment.problems.phrase_moved' }] })
    const readers = input.mention ? await listParagraphReaders(paragraph.id, tx) : []
    const place = { ...anchor, revision: null, paragraphId: paragraph.id }
    const outcome = await writeComment(tx, actor, input, { subject, anchor: place }, readers)
    return outcome.ok ? done({ report: input.report, paragraph: input.paragraph }) : outcome
  })
}

/**
 * Resolves a comment of a report, or opens it again.
 *
 * @throws DomainError not_found, refused
 */
export function settleParagraphComment(
  actor: Actor,
  input: SettleParagraphCommentForm,
): Promise<Outcome<{ report: string }>> {
  return transaction(async (tx) => {
    const subject = await lockSubject(tx, actor, input.report)
    const thread = await findThread(tx, subject, input.thread)
    if (thread.paragraphId && !(await readsParagraph(tx, actor, thread.paragraphId)))
      throw new DomainError('not_found', subject)
    if (!canResolveInReport(actor, thread.actorId)) throw refusal(subject, 'comment.resolve')
    await settleThread(tx, actor, subject, thread, input.act)
    return done({ report: input.report })
  })
}

/** Whoever writes into a report waits for the same row; so an answer never meets a paragraph that is being joined. */
async function lockSubject(tx: Tx, actor: Actor, id: string): Promise<Subject & { type: 'report' }> {
  const rows = canReadReports(actor)
    ? await tx.$queryRaw<unknown[]>`SELECT id FROM report WHERE id = ${id}::uuid FOR UPDATE`
    : []
  if (rows.length === 0) throw new DomainError('not_found', { type: 'report', id })
  return { type: 'report', id }
}

/** Where quoted words stand in a paragraph; null where they do not. */
function anchorIn(text: string, { thread, phrase, at }: ParagraphCommentForm): Anchor | null {
  if (thread || !phrase) return { field: null, quote: null, quoteAt: null }
  const found = findPhrase(text, phrase, at ?? 0)
  return found && { field: null, quote: text.slice(found.at, found.at + found.length), quoteAt: found.at }
}

type WordComment = Extract<WordChange, { kind: 'comment' }>

/**
 * Keeps the comments of a Word file beside their paragraphs, under the names that the file gives; the same file again
 * adds nothing. Nobody is told of each: who took the file in reads them.
 *
 * @returns how many are new
 */
export async function keepWordComments(
  tx: Tx,
  actor: Actor,
  reportId: string,
  comments: readonly WordComment[],
): Promise<number> {
  const { count } = await tx.comment.createMany({
    data: comments.map(({ paragraph: paragraphId, text, author, at }) => ({
      ...{ reportId, paragraphId, text, actorId: actor.id, author: author ?? '' },
      ...(isMoment(at) && { at: new Date(at) }),
      mark: createHash('sha256')
        .update(JSON.stringify([paragraphId, author, at, text]))
        .digest('hex'),
    })),
    skipDuplicates: true,
  })
  return count
}

const isMoment = (at: string | null): at is string => at !== null && !Number.isNaN(new Date(at).getTime())

/** What was said of a paragraph goes along when it is joined to another. */
export async function moveComments(tx: Tx, from: string, into: string): Promise<void> {
  await tx.comment.updateMany({ where: { paragraphId: from }, data: { paragraphId: into } })
}

/** Where a paragraph was split, what was said of words goes with them; the rest stays with the first part. */
export async function spreadComments(tx: Tx, parts: readonly { id: string; text: string }[]): Promise<void> {
  const [first, ...others] = parts
  if (!first || others.length === 0) return
  for (const { id, quote } of await tx.comment.findMany({ where: { paragraphId: first.id, parentId: null } })) {
    if (quote === null || findPhrase(first.text, quote)) continue
    const heir = others.find(({ text }) => findPhrase(text, quote))
    const thread = { OR: [{ id }, { parentId: id }] }
    if (heir) await tx.comment.updateMany({ where: thread, data: { paragraphId: heir.id } })
  }
}
