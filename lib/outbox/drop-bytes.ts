import 'server-only'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { reportFault } from '@/lib/core/report'
import { dropBytes, dropFolder } from '@/lib/core/storage'
import type { OutboxEvent } from '@/lib/generated/prisma/client'
import type { OutboxEvents } from './events'

const LIMIT_MS = 60_000

/**
 * Deletes the bytes of which acts have announced that nothing leads to them any more. It is called once such an act is
 * kept, and by the timetable for what was left: by a copy that died, or a store that did not answer. Deleting twice is
 * no harm. A failure ends the turn and is for the next one, behind what has not been tried yet.
 *
 * @returns how many announcements were dealt with
 */
export async function dropUnneeded(): Promise<number> {
  let dropped = 0
  while (await dropNext()) dropped++
  return dropped
}

async function dropNext(): Promise<boolean> {
  return transaction(async (tx) => {
    const [event] = await tx.$queryRaw<Pick<OutboxEvent, 'id' | 'payload'>[]>`
      SELECT id, payload FROM outbox_event WHERE processed_at IS NULL AND event = 'bytes.unneeded'
      ORDER BY attempts, id LIMIT 1 FOR UPDATE SKIP LOCKED`
    if (!event) return false
    const failed = await drop(event.payload as OutboxEvents['bytes.unneeded'])
    const data = { attempts: { increment: 1 }, processedAt: failed ? null : now() }
    await tx.outboxEvent.update({ where: { id: event.id }, data })
    return !failed
  }, LIMIT_MS)
}

/** Whether it failed. */
async function drop({ keys, folders }: OutboxEvents['bytes.unneeded']): Promise<boolean> {
  try {
    for (const key of keys) await dropBytes(key)
    for (const folder of folders) await dropFolder(folder)
    return false
  } catch (error) {
    reportFault('drop-bytes', error)
    return true
  }
}
