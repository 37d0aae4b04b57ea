import 'server-only'
import { db } from '@/lib/core/db'
import type { ChangeLine, RevisionLine } from '../reading/types'
import type { Snapshot, VersionedField } from '../types'

const MOST_CHANGES = 100

/** Revisions, latest first. The caller has shown that the activity is visible from inside. */
export async function listRevisions(activityId: string): Promise<RevisionLine[]> {
  const rows = await db.revision.findMany({
    where: { activityId },
    orderBy: { number: 'desc' },
    include: { submittedBy: { select: { name: true } } },
  })
  return rows.map(({ id, number, submittedBy, submittedAt, snapshot }) => ({
    ...{ id, number },
    by: submittedBy.name,
    at: submittedAt,
    snapshot: snapshot as unknown as Snapshot,
  }))
}

/** What each field was before it changed, latest first, at most a hundred. Same condition as above. */
export async function listChanges(activityId: string): Promise<ChangeLine[]> {
  const rows = await db.fieldChange.findMany({ where: { activityId }, orderBy: { id: 'desc' }, take: MOST_CHANGES })
  const ids = [...new Set(rows.map(({ actorId }) => actorId))]
  const actors = await db.actor.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  return rows.map(({ field, before, actorId, at, version }) => ({
    field: field as VersionedField,
    before,
    by: names.get(actorId) ?? '',
    ...{ at, version },
  }))
}
