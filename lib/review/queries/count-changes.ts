import 'server-only'
import type { AccomplishmentId, Snapshot } from '@/lib/activity/types'
import { db } from '@/lib/core/db'
import { changedParts } from '../rules/changed-parts'

/** For what was judged before: how many parts of the latest revision differ from the one last judged. */
export async function countChanges(ids: string[], accomplishment: AccomplishmentId): Promise<Map<string, number>> {
  const verdicts = { some: { accomplishmentId: accomplishment } }
  const judged = await db.revision.findMany({
    where: { activityId: { in: ids }, verdicts },
    orderBy: { number: 'desc' },
    distinct: ['activityId'],
  })
  const latest = await db.revision.findMany({
    where: { activityId: { in: judged.map(({ activityId }) => activityId) } },
    orderBy: { number: 'desc' },
    distinct: ['activityId'],
  })
  const snapshotOf = (rows: typeof latest, id: string) =>
    rows.find(({ activityId }) => activityId === id)?.snapshot as unknown as Snapshot
  return new Map(
    judged.map(({ activityId: id }) => [
      id,
      changedParts(snapshotOf(judged, id), snapshotOf(latest, id), accomplishment).length,
    ]),
  )
}
