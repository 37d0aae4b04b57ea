import 'server-only'
import { db, transaction } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import { CHUNK } from '../constants'
import type { UploadStep } from '../types'
import { findUpload, storePart } from './parts'

type ChunkInput = { reference: string; id: string; offset: number }

/**
 * Keeps the next piece of a file. A piece that is not the next one, or not as long as it has to be, changes nothing: the
 * answer says where to go on.
 *
 * @throws DomainError not_found, refused
 */
export async function keepChunk(actor: Actor, input: ChunkInput, bytes: Uint8Array): Promise<UploadStep> {
  const { id, received, size, state } = await transaction((tx) => findUpload(tx, actor, input))
  const due = Math.min(CHUNK, Number(size) - received)
  if (state !== 'uploading' || input.offset !== received || bytes.length !== due || due === 0) return { id, received }
  await storePart(id, received, bytes)
  // Whoever sends the same piece at the same time moves it on once.
  await db.evidence.updateMany({ where: { id, received, state: 'uploading' }, data: { received: received + due } })
  return { id, received: received + due }
}
