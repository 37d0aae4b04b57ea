import 'server-only'
import { db, type Tx } from '@/lib/core/db'
import type { Waiver } from '../types'

/** The waiver of a report's limit that was noted last; null without one. */
export async function findWaiver(reportId: string, client: Pick<Tx, '$queryRaw'> = db): Promise<Waiver | null> {
  const [last] = await client.$queryRaw<Waiver[]>`
    SELECT words, reason, actor.name AS by, at FROM word_waiver JOIN actor ON actor.id = actor_id
    WHERE report_id = ${reportId}::uuid ORDER BY at DESC, word_waiver.id DESC LIMIT 1`
  return last ?? null
}
