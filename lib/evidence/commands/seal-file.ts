import 'server-only'
import { createHash } from 'node:crypto'
import { smallPicture } from '@/lib/core/picture'
import { dropBytes, newKey, readBytes, storeBytes } from '@/lib/core/storage'
import { admitFile } from '../rules/admit-file'
import type { FileRefusal } from '../types'

/** A file that lies in the store as it came. */
export type Sealed = {
  mediaType: string
  size: number
  sha256: string
  storageKey: string
  previewKey: string | null
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Puts a file away under a key of its own, and believes the store only after it has been read back. Nothing ever writes
 * to that key again.
 *
 * @throws {Error} when the store gives back something else
 */
export async function sealFile(name: string, bytes: Uint8Array): Promise<Sealed | { refused: FileRefusal }> {
  const admitted = await admitFile(name, bytes)
  if ('refused' in admitted) return admitted
  const storageKey = newKey()
  const sha256 = hashOf(bytes)
  await storeBytes(storageKey, bytes)
  const kept = await readBytes(storageKey)
  if (kept.length !== bytes.length || hashOf(kept) !== sha256) {
    await dropBytes(storageKey)
    throw new Error('The store does not give back what it was given')
  }
  const picture = admitted.mediaType.startsWith('image/') ? await smallPicture(bytes) : null
  const previewKey = picture && newKey()
  if (picture && previewKey) await storeBytes(previewKey, picture)
  return { ...admitted, size: bytes.length, sha256, storageKey, previewKey }
}

/** Deletes what was put away for an act that did not come about, or that was taken back. */
export async function dropSealed({ storageKey, previewKey }: { storageKey: string | null; previewKey: string | null }) {
  await Promise.all([storageKey, previewKey].map((key) => key && dropBytes(key)))
}
