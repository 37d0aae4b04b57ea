import 'server-only'
import { addSeconds, now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import { KEPT_DAYS } from '../constants'

/** Forgets letters, and what nobody could be told, after a month. What happened stays in the audit trail. */
export async function forgetLetters(): Promise<void> {
  const before = addSeconds(now(), -KEPT_DAYS * 86_400)
  await db.letter.deleteMany({ where: { createdAt: { lt: before }, endedAt: { not: null } } })
  await db.notice.deleteMany({ where: { createdAt: { lt: before }, letterId: null } })
  await db.outboxEvent.deleteMany({ where: { processedAt: { lt: before } } })
}
