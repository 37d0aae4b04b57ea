import 'server-only'
import { record } from '@/lib/audit/record'
import { type Tx, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { canCreateFor } from '../policy'
import { type ActivityContent, changedFields, emptyContent } from '../rules/content'
import { bodyHash, claimKey, keepAnswer } from './once'
import { contentColumns, insertChildren, standingColumns } from './write-content'
import { releaseColumns, writeRelease } from './write-release'

export type CreateInput = {
  content: ActivityContent
  /** Sent again after a lost answer, it makes no second activity. */
  key: string
  /** The number that a file gave it. */
  sourceReference?: string
}

/**
 * Logs an activity as a draft, however incomplete.
 *
 * @returns its reference; or a problem on `form` when the key was used for another text
 * @throws DomainError refused when the actor may not log for the first holding presence
 */
export function createActivity(actor: Actor, input: CreateInput): Promise<Outcome<{ reference: string }>> {
  return transaction(async (tx) => {
    const { content } = input
    const reach = reachOfContent(content)
    if (!canCreateFor(actor, reach)) throw new DomainError('refused', { id: content.holderIds[0] ?? 'none' })
    const claim = await claimKey(tx, actor, input.key, bodyHash(content))
    if (claim.state === 'done') return done({ reference: claim.answer })
    if (claim.state === 'other_body') {
      return declined({ form: [{ key: 'activity.problems.already_saved', values: { reference: claim.answer } }] })
    }
    const reference = await insertActivity(tx, actor, input)
    await keepAnswer(tx, actor, input.key, reference)
    return done({ reference })
  })
}

/** Writes a draft within another act that has authorised it. Gives its reference. */
export async function insertActivity(
  tx: Tx,
  actor: Actor,
  { content, sourceReference }: Omit<CreateInput, 'key'>,
): Promise<string> {
  const changed = changedFields(emptyContent(), content)
  const states = content.accomplishments.map(({ id, main }) => ({
    id,
    main,
    standing: 'draft' as const,
    approvedRevisionId: null,
  }))
  const activity = await tx.activity.create({
    data: {
      ...contentColumns(content),
      ...standingColumns(states),
      ...releaseColumns(content.release),
      sourceReference,
      fieldVersions: Object.fromEntries(changed.map((field) => [field, 1])),
      createdById: actor.id,
      updatedById: actor.id,
    },
    select: { id: true, reference: true },
  })
  await insertChildren(tx, activity.id, content)
  const unanswered = emptyContent().release
  await writeRelease(
    tx,
    { id: activity.id, hasApproved: false, inForce: unanswered, asked: unanswered },
    content,
    actor.id,
  )
  await record(tx, actor, 'activity.created', { type: 'activity', id: activity.id }, { reference: activity.reference })
  return activity.reference
}

/** What decides whether a position reaches this content. */
export const reachOfContent = ({ holderIds, region, accomplishments }: ActivityContent) => ({
  holderIds,
  region,
  accomplishmentIds: accomplishments.map(({ id }) => id),
})
