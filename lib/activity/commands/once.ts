import 'server-only'
import { createHash } from 'node:crypto'
import type { Tx } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'

/** The outcome of asking whether an act was done before under this key. */
export type Once = { state: 'new' } | { state: 'done'; answer: string } | { state: 'other_body'; answer: string }

/** The mark of what was sent: the same key with another body is another act. */
export const bodyHash = (body: unknown): string => createHash('sha256').update(JSON.stringify(body)).digest('hex')

/**
 * Claims a key for one act. A second sender waits here until the first has ended, then finds its answer.
 *
 * @param key chosen by the sender, kept for seven days
 */
export async function claimKey(tx: Tx, actor: Actor, key: string, hash: string): Promise<Once> {
  const claimed = await tx.$executeRaw`
    INSERT INTO idempotency_key (actor_id, key, body_hash, answer) VALUES (${actor.id}::uuid, ${key}, ${hash}, '""')
    ON CONFLICT DO NOTHING`
  if (claimed === 1) return { state: 'new' }
  const held = await tx.idempotencyKey.findUniqueOrThrow({ where: { actorId_key: { actorId: actor.id, key } } })
  return { state: held.bodyHash === hash ? 'done' : 'other_body', answer: String(held.answer) }
}

/** Gives a key back that was claimed for an act which then did not come about, so that it can be tried again. */
export async function releaseKey(tx: Tx, actor: Actor, key: string): Promise<void> {
  await tx.idempotencyKey.deleteMany({ where: { actorId: actor.id, key } })
}

/** Claims a key each for many acts. Gives the keys that nobody had used. */
export async function claimKeys(
  tx: Tx,
  actor: Actor,
  acts: readonly { key: string; content: unknown }[],
): Promise<Set<string>> {
  const keys = acts.map(({ key }) => key)
  const hashes = acts.map(({ content }) => bodyHash(content))
  const rows = await tx.$queryRaw<{ key: string }[]>`
    INSERT INTO idempotency_key (actor_id, key, body_hash, answer)
    SELECT ${actor.id}::uuid, key, hash, '""' FROM unnest(${keys}::text[], ${hashes}::text[]) AS a (key, hash)
    ON CONFLICT DO NOTHING RETURNING key`
  return new Set(rows.map(({ key }) => key))
}

/** Keeps the answer of an act beside its key, in the transaction of the act. */
export async function keepAnswer(tx: Tx, actor: Actor, key: string, answer: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE idempotency_key SET answer = ${JSON.stringify(answer)}::jsonb WHERE actor_id = ${actor.id}::uuid AND key = ${key}`
}
