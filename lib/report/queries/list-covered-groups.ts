import 'server-only'
import { db } from '@/lib/core/db'
import { termsById } from '@/lib/vocabulary/queries'
import { mandateGroupsOf } from '@/lib/vocabulary/rules'

/** The groups of the mandate that the activities behind a report's paragraphs concern. */
export async function listCoveredGroups(reportId: string): Promise<Set<string>> {
  const [rows, terms] = await Promise.all([
    db.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT holder ->> 'id' AS id FROM section
      JOIN paragraph p ON p.section_id = section.id AND p.removed_at IS NULL
      JOIN source s ON s.paragraph_id = p.id JOIN revision r ON r.id = s.revision_id
      CROSS JOIN LATERAL jsonb_array_elements(r.snapshot -> 'rightsHolders') AS holder
      WHERE section.report_id = ${reportId}::uuid`,
    termsById(),
  ])
  return new Set(rows.flatMap(({ id }) => mandateGroupsOf(terms.get(id)?.attributes ?? {})))
}
