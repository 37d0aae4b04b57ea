import 'server-only'
import type { Tx } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import { dropBytes, readBytes, storeBytes } from '@/lib/core/storage'
import type { Evidence } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'
import { CHUNK } from '../constants'
import { lockHost } from './lock-host'

const keyOf = (id: string, offset: number): string => `parts/${id}/${offset}`

const offsetsOf = (bytes: number): number[] => Array.from({ length: Math.ceil(bytes / CHUNK) }, (_, i) => i * CHUNK)

/** Puts a piece away. The same piece again is no harm. */
export const storePart = (id: string, offset: number, bytes: Uint8Array): Promise<void> =>
  storeBytes(keyOf(id, offset), bytes)

/** All that has come so far, in its order. */
export async function joinParts(id: string, received: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for (const offset of offsetsOf(received)) parts.push(await readBytes(keyOf(id, offset)))
  return Buffer.concat(parts)
}

export async function dropParts(id: string, received: number): Promise<void> {
  for (const offset of offsetsOf(received)) await dropBytes(keyOf(id, offset))
}

/**
 * The unfinished or just finished file of the actor's own, in an activity that they may edit.
 *
 * @throws DomainError not_found, refused
 */
export async function findUpload(
  tx: Tx,
  actor: Actor,
  { reference, id }: { reference: string; id: string },
): Promise<Evidence> {
  const host = await lockHost(tx, actor, reference)
  const where = { id, activityId: host.id, addedById: actor.id, removedAt: null }
  const found = await tx.evidence.findFirst({ where: { ...where, state: { in: ['uploading', 'verified'] } } })
  if (!found) throw new DomainError('not_found', { type: 'evidence', id })
  return found
}
