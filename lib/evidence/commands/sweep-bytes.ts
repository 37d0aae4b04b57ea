import 'server-only'
import { addSeconds, now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import { dropBytes, listKeys, storedAt } from '@/lib/core/storage'
import { UNFINISHED_SECONDS } from '../constants'

/** Bytes are put away before their row is written: so long they may lie there alone. */
const ALONE_SECONDS = 24 * 60 * 60

/**
 * Deletes what lies in the store and belongs to no file: of an upload that a copy died in, or that nobody has gone on
 * with. All that lies there is evidence (041): whoever else stores something has to be asked here as well.
 *
 * @returns how many there were
 */
export async function sweepBytes(): Promise<number> {
  await db.evidence.deleteMany({
    where: { state: 'uploading', addedAt: { lt: addSeconds(now(), -UNFINISHED_SECONDS) } },
  })
  const before = addSeconds(now(), -ALONE_SECONDS)
  let swept = 0
  for await (const keys of listKeys()) {
    for (const key of await orphansAmong(keys)) {
      if ((await storedAt(key)) >= before) continue
      await dropBytes(key)
      swept++
    }
  }
  return swept
}

async function orphansAmong(keys: string[]): Promise<string[]> {
  const found = await db.$queryRaw<{ key: string }[]>`
    SELECT key FROM unnest(${keys}::text[]) AS key WHERE NOT EXISTS (
      SELECT 1 FROM evidence e WHERE e.storage_key = key OR e.preview_key = key
        OR (e.state = 'uploading' AND key LIKE 'parts/' || e.id || '/%'))`
  return found.map(({ key }) => key)
}
