import 'server-only'
import { db, type Tx } from '@/lib/core/db'
import type { Candidate } from '../types'

/** The revisions on which the sections of a report rest, each activity once, in document order. */
export async function listPinned(reportId: string, client: Pick<Tx, '$queryRaw'> = db): Promise<Candidate[]> {
  const rows = await client.$queryRaw<Candidate[]>`
    SELECT activity.id::text AS "activityId", activity.reference, r.id::text AS "revisionId", r.number AS revision,
      section.accomplishment_id AS accomplishment, r.snapshot
    FROM source s JOIN paragraph p ON p.id = s.paragraph_id JOIN section ON section.id = p.section_id
    JOIN revision r ON r.id = s.revision_id JOIN activity ON activity.id = r.activity_id
    WHERE section.report_id = ${reportId}::uuid AND section.accomplishment_id IS NOT NULL
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
