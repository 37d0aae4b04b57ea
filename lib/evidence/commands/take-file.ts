import 'server-only'
import { record } from '@/lib/audit/record'
import { db, transaction } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import { readBytes } from '@/lib/core/storage'
import type { Actor } from '@/lib/permission/types'
import { findFile } from '../queries/list-files'
import { hashOf } from './seal-file'

type Asked = { reference: string; id: string }

/**
 * Gives the original to whoever may see it now, and records that.
 *
 * @throws DomainError not_found
 * @throws {Error} when the store holds something other than what came
 */
export async function takeFile(actor: Actor, asked: Asked) {
  const file = await transaction(async (tx) => {
    const found = await findFile(tx, actor.scope, asked)
    if (!found?.storageKey) throw new DomainError('not_found', { type: 'evidence', id: asked.id.slice(0, 36) })
    await record(tx, actor, 'evidence.taken', { type: 'evidence', id: found.id }, { activity: found.activityId })
    return { ...found, storageKey: found.storageKey }
  })
  const bytes = await readBytes(file.storageKey)
  if (hashOf(bytes) !== file.sha256) throw new Error(`Evidence ${file.id} is no longer what it was`)
  return { bytes, name: file.fileName, type: file.mediaType }
}

/**
 * The small picture of an image, for whoever may see the image.
 *
 * @throws DomainError not_found
 */
export async function takePreview(actor: Actor, asked: Asked): Promise<Uint8Array> {
  const found = await findFile(db, actor.scope, asked)
  if (!found?.previewKey) throw new DomainError('not_found', { type: 'evidence', id: asked.id.slice(0, 36) })
  return readBytes(found.previewKey)
}
