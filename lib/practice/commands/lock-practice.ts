import 'server-only'
import { lockLive } from '@/lib/activity/commands/save-activity'
import type { ActivityRow } from '@/lib/activity/reading/types'
import { reachOfContent } from '@/lib/activity/rules/content'
import type { Tx } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import type { Practice } from '@/lib/generated/prisma/client'
import type { Actor, Reach } from '@/lib/permission/types'

export type LockedPractice = {
  row: ActivityRow
  reach: Reach
  /** Its state as it is kept; a practice without one is a candidate. */
  kept: Pick<Practice, 'state' | 'version'>
}

const CANDIDATE = { state: 'candidate', version: 0 } as const

/**
 * Locks a good practice that the actor sees from inside: the lock on its activity holds its state, too.
 *
 * @throws DomainError not_found for what is no good practice, refused for what is withdrawn
 */
export async function lockPractice(tx: Tx, actor: Actor, reference: string): Promise<LockedPractice> {
  const row = await lockLive(tx, actor, reference)
  if (row.content.kind !== 'good_practice') throw new DomainError('not_found', { id: row.id })
  const kept = await tx.practice.findUnique({ where: { activityId: row.id }, select: { state: true, version: true } })
  return { row, reach: reachOfContent(row.content), kept: kept ?? CANDIDATE }
}
