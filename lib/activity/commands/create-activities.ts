import 'server-only'
import type { Tx } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { canCreateFor } from '../policy'
import { reachOfContent } from '../rules/content'
import { type CreateInput, insertActivities } from './create-activity'
import { bodyHash, claimKey, claimKeys } from './once'

/** What became of one of many: its reference; or that the actor may not log it, or its key stands for another text. */
export type Created = { reference: string } | { problem: 'refused' | 'other_body' }

/**
 * Logs many activities as drafts by the rules of `createActivity`, with one statement for each table, within an act
 * that marks them as done.
 *
 * @returns what became of each, in the order of the inputs
 */
export async function createActivities(tx: Tx, actor: Actor, inputs: readonly CreateInput[]): Promise<Created[]> {
  const allowed = inputs.filter(({ content }) => canCreateFor(actor, reachOfContent(content)))
  const claimed = await claimKeys(tx, actor, allowed)
  const fresh = allowed.filter(({ key }) => claimed.has(key))
  const references = await insertActivities(tx, actor, fresh)
  await answerKeys(tx, actor, fresh, references)
  const made = new Map(fresh.map(({ key }, at) => [key, references[at] ?? '']))
  const outcomes: Created[] = []
  for (const input of inputs) {
    const reference = made.get(input.key)
    if (reference) outcomes.push({ reference })
    else outcomes.push(allowed.includes(input) ? await earlier(tx, actor, input) : { problem: 'refused' })
  }
  return outcomes
}

/** A key that was used before stands for what it made then. */
async function earlier(tx: Tx, actor: Actor, { key, content }: CreateInput): Promise<Created> {
  const claim = await claimKey(tx, actor, key, bodyHash(content))
  if (claim.state === 'new') throw new DomainError('not_found', { id: key })
  return claim.state === 'done' ? { reference: claim.answer } : { problem: 'other_body' }
}

async function answerKeys(tx: Tx, actor: Actor, inputs: readonly CreateInput[], answers: string[]): Promise<void> {
  const keys = inputs.map(({ key }) => key)
  await tx.$executeRaw`
    UPDATE idempotency_key k SET answer = to_jsonb(a.answer)
    FROM unnest(${keys}::text[], ${answers}::text[]) AS a (key, answer)
    WHERE k.actor_id = ${actor.id}::uuid AND k.key = a.key`
}
