import 'server-only'
import type { AccomplishmentId } from '@/lib/activity/types'
import { db } from '@/lib/core/db'

export type OpenProposal = {
  id: string
  accomplishment: AccomplishmentId
  replaces: AccomplishmentId | null
  reason: string
  by: string
  at: Date
}

/** What is proposed for an activity and not yet settled. The caller has shown that it is visible from inside. */
export async function listProposals(activityId: string): Promise<OpenProposal[]> {
  const rows = await db.accomplishmentProposal.findMany({
    where: { activityId, confirmed: null },
    orderBy: { at: 'asc' },
  })
  const people = await db.actor.findMany({ where: { id: { in: rows.map(({ byId }) => byId) } } })
  return rows.map(({ id, accomplishmentId, replacesId, reason, byId, at }) => ({
    ...{ id, reason, at },
    accomplishment: accomplishmentId as AccomplishmentId,
    replaces: replacesId as AccomplishmentId | null,
    by: people.find((person) => person.id === byId)?.name ?? '',
  }))
}
