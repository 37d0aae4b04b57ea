import 'server-only'
import type { AccomplishmentId } from '@/lib/activity/types'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'

export type GivenVerdict = {
  id: string
  reference: string
  outcome: 'approved' | 'returned'
  submittedAt: Date
  at: Date
}

/**
 * The last verdict that an actor gave under an accomplishment, on one activity or on any.
 *
 * @param reference only on this activity; an address may name anything, so it is looked up and not believed
 */
export async function findGiven(
  actor: Actor,
  accomplishment: AccomplishmentId,
  reference?: string,
): Promise<GivenVerdict | null> {
  const verdict = await db.verdict.findFirst({
    where: {
      actorId: actor.id,
      accomplishmentId: accomplishment,
      ...(reference !== undefined && { revision: { activity: { reference } } }),
    },
    orderBy: { at: 'desc' },
    include: { revision: { include: { activity: { select: { id: true, reference: true } } } } },
  })
  if (!verdict) return null
  const { revision, outcome, at } = verdict
  return { ...revision.activity, outcome, at, submittedAt: revision.submittedAt }
}
