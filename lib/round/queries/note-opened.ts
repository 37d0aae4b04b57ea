import 'server-only'
import { now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'

/** The trace that reading leaves: notes once that those who were asked have looked at it: what the round's manager waits to know. */
export async function noteOpened(requestId: string): Promise<void> {
  await db.request.updateMany({ where: { id: requestId, openedAt: null }, data: { openedAt: now() } })
}
