import 'server-only'
import { addSeconds, now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import { DomainError, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { WRITER_SECONDS } from '../constants'
import { canEdit } from '../policy'
import { readInside } from '../queries/read-inside'
import { reachOfContent } from '../rules/content'

/**
 * Notes that somebody has the form of an activity open, and tells them who else has. It changes nothing of the activity:
 * no audit, no lock, no version.
 *
 * @returns the names of the others, the one who came last first
 * @throws DomainError not_found; refused for whoever may not edit: names are for those who write together
 */
export async function noteWriter(
  actor: Actor,
  { reference }: { reference: string },
): Promise<Outcome<{ writers: string[] }>> {
  const { id, content } = await readInside(actor, reference)
  if (!canEdit(actor, reachOfContent(content))) throw new DomainError('refused', { id })
  const seenAt = now()
  const key = { activityId: id, actorId: actor.id }
  await db.writer.upsert({ where: { activityId_actorId: key }, create: { ...key, seenAt }, update: { seenAt } })
  const others = await db.writer.findMany({
    where: { activityId: id, actorId: { not: actor.id }, seenAt: { gt: addSeconds(seenAt, -WRITER_SECONDS) } },
    orderBy: { seenAt: 'desc' },
    select: { actor: { select: { name: true } } },
  })
  return done({ writers: others.map((other) => other.actor.name) })
}

/** Forgets who has gone. Gives how many. */
export async function forgetWriters(): Promise<number> {
  const { count } = await db.writer.deleteMany({ where: { seenAt: { lt: addSeconds(now(), -WRITER_SECONDS) } } })
  return count
}
