import 'server-only'
import { now } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/db'

/** Ends a person's live sessions, but for the one to keep; tells how many. */
export async function endSessions(tx: Tx, personId: string, keepId?: string): Promise<number> {
  const at = now()
  const { count } = await tx.session.updateMany({
    where: { personId, endedAt: null, expiresAt: { gt: at }, ...(keepId && { id: { not: keepId } }) },
    data: { endedAt: at },
  })
  return count
}
