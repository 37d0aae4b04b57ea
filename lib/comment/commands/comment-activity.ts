import 'server-only'
import { lockActivity } from '@/lib/activity/commands/save-activity'
import { accomplishmentIdsOf } from '@/lib/activity/queries/read-activity'
import type { ActivityRow } from '@/lib/activity/reading/types'
import type { Snapshot } from '@/lib/activity/types'
import { type Tx, transaction } from '@/lib/core/db'
import { declined, done, type Outcome, type Problems } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { canComment, canResolve } from '../policy'
import { listReaders } from '../queries/list-readers'
import { findPhrase, isPhraseField } from '../rules/anchor'
import { textsOfContent, textsOfSnapshot } from '../rules/texts'
import type { CommentForm, SettleForm } from '../schema'
import type { Anchor } from '../types'
import { findThread, type Subject } from './find-thread'
import { settleThread } from './settle-thread'
import { refusal, writeComment } from './write-comment'

type Commented = { reference: string; id: string }

/**
 * Comments on an activity that the actor sees from inside, or answers a comment on it.
 *
 * @returns problems beside their fields: a phrase that does not stand in its field, somebody who may not read it
 * @throws DomainError not_found for what the actor does not see from inside, refused for those who only read
 */
export function commentActivity(actor: Actor, input: CommentForm): Promise<Outcome<Commented>> {
  return transaction(async (tx) => {
    const { row, subject, reach } = await lockSubject(tx, actor, input.reference)
    if (!canComment(actor, reach)) throw refusal(subject, 'comment.write')
    const anchor = await anchorOf(tx, row, input)
    if ('problems' in anchor) return declined(anchor.problems)
    const readers = input.mention ? await listReaders(row.id, reach, tx) : []
    const outcome = await writeComment(tx, actor, input, { subject, anchor }, readers)
    return outcome.ok ? done({ reference: row.reference, id: outcome.value.id }) : outcome
  })
}

/**
 * Resolves a comment on an activity, or opens it again.
 *
 * @throws DomainError not_found, refused for those whose work it is not and who did not begin it
 */
export function settleComment(actor: Actor, input: SettleForm): Promise<Outcome<{ reference: string }>> {
  return transaction(async (tx) => {
    const { row, subject, reach } = await lockSubject(tx, actor, input.reference)
    const thread = await findThread(tx, subject, input.thread)
    if (!canResolve(actor, reach, thread.actorId)) throw refusal(subject, 'comment.resolve')
    await settleThread(tx, actor, subject, thread, input.act)
    return done({ reference: row.reference })
  })
}

async function lockSubject(tx: Tx, actor: Actor, reference: string) {
  const row = await lockActivity(tx, actor, reference)
  const { holderIds, region } = row.content
  const subject: Subject = { type: 'activity', id: row.id }
  return { row, subject, reach: { holderIds, region, accomplishmentIds: accomplishmentIdsOf(row) } }
}

type Found = (Anchor & { revision: number | null }) | { problems: Problems }

/** Where a comment stands: its phrase is looked for in the latest revision, which reviewers read, then in the working copy. */
async function anchorOf(
  tx: Tx,
  row: ActivityRow,
  { thread, field, phrase, at }: Pick<CommentForm, 'thread' | 'field' | 'phrase' | 'at'>,
): Promise<Found> {
  const latest = await tx.revision.findFirst({ where: { activityId: row.id }, orderBy: { number: 'desc' } })
  const revision = latest?.number ?? null
  if (thread || !phrase) return { field: thread ? null : field, quote: null, quoteAt: null, revision }
  if (!isPhraseField(field)) return { problems: { field: [{ key: 'comment.problems.phrase_field' }] } }
  const frozen = latest ? (textsOfSnapshot(latest.snapshot as unknown as Snapshot)[field] ?? '') : ''
  const inRevision = findPhrase(frozen, phrase, at ?? 0)
  if (inRevision)
    return { field, quote: frozen.slice(inRevision.at, end(inRevision)), quoteAt: inRevision.at, revision }
  const current = textsOfContent(row.content)[field] ?? ''
  const found = findPhrase(current, phrase, at ?? 0)
  if (found) return { field, quote: current.slice(found.at, end(found)), quoteAt: found.at, revision: null }
  return { problems: { phrase: [{ key: 'comment.problems.phrase_gone' }] } }
}

const end = ({ at, length }: { at: number; length: number }) => at + length
