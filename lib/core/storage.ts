import 'server-only'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { env } from './env'

/**
 * Where files lie: a bucket when one is set, else a folder of the data folder. Nothing in it has an address that a browser
 * could open: bytes leave through our own routes alone.
 */
async function openDisk(): Promise<Disk> {
  if (!env.S3_BUCKET)
    return new Disk(new FSDriver({ location: path.resolve(env.DATA_DIR, 'files'), visibility: 'private' }))
  // Who keeps files on a disk need not load what speaks to a bucket.
  const { S3Driver } = await import('flydrive/drivers/s3')
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env
  return new Disk(
    new S3Driver({
      bucket: env.S3_BUCKET,
      region: env.S3_REGION,
      visibility: 'private',
      supportsACL: false,
      ...(env.S3_ENDPOINT && { endpoint: env.S3_ENDPOINT, forcePathStyle: true }),
      ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
    }),
  )
}

let opened: Promise<Disk> | null = null
const disk = (): Promise<Disk> => {
  opened ??= openDisk()
  return opened
}

/** A key that nobody can guess and that says nothing of the file. */
export const newKey = (): string => randomBytes(32).toString('hex')

export const storeBytes = async (key: string, bytes: Uint8Array): Promise<void> => (await disk()).put(key, bytes)

/** @throws {Error} when nothing lies there */
export const readBytes = async (key: string): Promise<Uint8Array> => (await disk()).getBytes(key)

const PAGE = 500

/** All keys in the store, some at a time. */
export async function* listKeys(): AsyncGenerator<string[]> {
  const store = await disk()
  let paginationToken: string | undefined
  do {
    const found = await store.listAll('', { recursive: true, paginationToken })
    const keys = [...found.objects].flatMap((file) => (file.isFile ? file.key : []))
    for (let from = 0; from < keys.length; from += PAGE) yield keys.slice(from, from + PAGE)
    paginationToken = found.paginationToken
  } while (paginationToken)
}

/** When something was put there. */
export const storedAt = async (key: string): Promise<Date> => (await (await disk()).getMetaData(key)).lastModified

/** Deletes all that lies under a prefix. */
export const dropFolder = async (prefix: string): Promise<void> => (await disk()).deleteAll(prefix)

/** Deletes what lies there; nothing there is no failure. */
export const dropBytes = async (key: string): Promise<void> => (await disk()).delete(key)
