import 'server-only'
import { db, type Tx } from '@/lib/core/db'
import type { Candidate } from '../types'

/** The revisions on which the sections of a report rest, each activity once, in document order. */
export async function listPinned(reportId: string, client: Pick<Tx, '$queryRaw'> = db): Promise<Candidate[]> {
  const rows = await client.$queryRaw<Candidate[]>`
    SELECT activity.id::text AS "activityId", activity.reference, r.id::text AS "revisionId", r.number AS revision,
      r.snapshot,
      coalesce(section.accomplishment_id, (SELECT x.accomplishment_id FROM activity_accomplishment x
        WHERE x.activity_id = activity.id
        ORDER BY x.approved_revision_id = r.id DESC NULLS LAST, x.is_main DESC LIMIT 1)) AS accomplishment
    FROM source s JOIN paragraph p ON p.id = s.paragraph_id JOIN section ON section.id = p.section_id
    JOIN revision r ON r.id = s.revision_id JOIN activity ON activity.id = r.activity_id
    WHERE section.report_id = ${reportId}::uuid AND section.part = 'experiences' AND p.removed_at IS NULL
    ORDER BY section.order_key, p.order_key`
  const seen = new Set<string>()
  return rows.filter(({ activityId }) => {
    const first = !seen.has(activityId)
    seen.add(activityId)
    return first
  })
}

/** What revisions say, by id. */
export async function findSnapshots(ids: readonly string[]): Promise<Map<string, Candidate['snapshot']>> {
  const rows = await db.revision.findMany({ where: { id: { in: [...ids] } }, select: { id: true, snapshot: true } })
  return new Map(rows.map(({ id, snapshot }) => [id, snapshot as Candidate['snapshot']]))
}
