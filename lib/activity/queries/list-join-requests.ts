import 'server-only'
import { db } from '@/lib/core/db'
import type { Scope } from '@/lib/permission/types'
import type { JoinLine, WaitingJoin } from '../reading/types'
import { insideWhere } from './visible-where'

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

/** Presences that wait for an answer of whoever a scope lets see the working copy, the first to ask first. */
export function listJoinsWaiting(scope: Scope, most: number): Promise<WaitingJoin[]> {
  return db.$queryRaw<WaitingJoin[]>`
    SELECT j.id::text, j.presence_id::text AS "presenceId", j.asked_at AS at, reference, title, language
    FROM join_request j JOIN activity ON activity.id = j.activity_id
    WHERE j.accepted IS NULL AND status <> 'withdrawn' AND ${insideWhere(scope)}
    ORDER BY j.id LIMIT ${most}`
}
