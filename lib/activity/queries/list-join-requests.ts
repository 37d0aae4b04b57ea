import 'server-only'
import { db } from '@/lib/core/db'
import type { JoinLine } from '../reading/types'

/** Presences that wait for an answer, the first to ask first. The caller has shown that the reader edits the activity. */
export async function listJoinRequests(activityId: string): Promise<JoinLine[]> {
  const rows = await db.joinRequest.findMany({ where: { activityId, accepted: null }, orderBy: { id: 'asc' } })
  const actors = await db.actor.findMany({ where: { id: { in: rows.map(({ askedById }) => askedById) } } })
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  return rows.map(({ id, presenceId, askedById, askedAt }) => ({
    ...{ id, presenceId },
    by: names.get(askedById) ?? '',
    at: askedAt,
  }))
}

/** The presences among these that have asked already. */
export async function listAsked(activityId: string, presenceIds: readonly string[]): Promise<string[]> {
  const rows = await db.joinRequest.findMany({
    where: { activityId, accepted: null, presenceId: { in: [...presenceIds] } },
    select: { presenceId: true },
  })
  return rows.map(({ presenceId }) => presenceId)
}
