import 'server-only'
import { recordMany } from '@/lib/audit/record'
import { type Tx, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { canCreateFor } from '../policy'
import { type ActivityContent, changedFields, emptyContent, reachOfContent } from '../rules/content'
import { insertChildren } from './insert-children'
import { bodyHash, claimKey, keepAnswer } from './once'
import { contentColumns, standingColumns } from './write-content'
import { releaseColumns } from './write-release'

export type CreateInput = {
  content: ActivityContent
  /** Sent again after a lost answer, it makes no second activity. */
  key: string
  /** The number that a file gave it. */
  sourceReference?: string
}

type Draft = Omit<CreateInput, 'key'>

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
export async function insertActivity(tx: Tx, actor: Actor, draft: Draft): Promise<string> {
  const [reference = ''] = await insertActivities(tx, actor, [draft])
  return reference
}

/** The same for many, with one statement for each table. Gives their references in the order of the drafts. */
export async function insertActivities(tx: Tx, actor: Actor, drafts: readonly Draft[]): Promise<string[]> {
  const references = await nextReferences(tx, drafts.length)
  const rows = await tx.activity.createManyAndReturn({
    data: drafts.map((draft, at) => ({ ...columnsOf(draft, actor), reference: references[at] })),
    select: { id: true, reference: true },
  })
  const ids = new Map(rows.map(({ id, reference }) => [reference, id]))
  const written = drafts.map(({ content }, at) => ({ id: ids.get(references[at] ?? '') ?? '', content }))
  await insertChildren(tx, written, actor.id)
  const made = written.map(({ id }, at) => ({
    subject: { type: 'activity', id },
    data: { reference: references[at] ?? '' },
  }))
  await recordMany(tx, actor, 'activity.created', made)
  return references
}

async function nextReferences(tx: Tx, count: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ reference: string }[]>`
    SELECT next_activity_reference() AS reference FROM generate_series(1, ${count}::int)`
  return rows.map(({ reference }) => reference)
}

function columnsOf({ content, sourceReference }: Draft, actor: Actor) {
  const changed = changedFields(emptyContent(), content)
  const states = content.accomplishments.map(({ id, main }) => ({
    id,
    main,
    standing: 'draft' as const,
    approvedRevisionId: null,
  }))
  return {
    ...contentColumns(content),
    ...standingColumns(states),
    ...releaseColumns(content.release),
    sourceReference,
    fieldVersions: Object.fromEntries(changed.map((field) => [field, 1])),
    createdById: actor.id,
    updatedById: actor.id,
  }
}
