import 'server-only'
import { addSeconds, now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'

/** Field offices stay without a line for days: a key is honoured for seven. */
const KEPT_SECONDS = 7 * 24 * 60 * 60

/** Forgets the keys of acts that nobody sends again. Gives how many. */
export async function sweepKeys(): Promise<number> {
  const { count } = await db.idempotencyKey.deleteMany({ where: { at: { lt: addSeconds(now(), -KEPT_SECONDS) } } })
  return count
}
