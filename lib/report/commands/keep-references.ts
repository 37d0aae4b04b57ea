import 'server-only'
import type { Tx } from '@/lib/core/db'
import { hasTyped, toKept } from '../rules/notation'

/** The numbered paragraphs of a report in their order, as `layOut` numbers them. */
async function numberedParagraphs(tx: Tx, report: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT p.id::text FROM paragraph p JOIN section s ON s.id = p.section_id
    WHERE s.report_id = ${report}::uuid AND s.part <> 'summary' AND p.removed_at IS NULL
    ORDER BY s.order_key, p.order_key`
  return rows.map(({ id }) => id)
}

/**
 * A text with each number that it was typed to speak of as the id of the paragraph: so it follows when numbers change.
 *
 * @param numbering the paragraphs as the page numbered them on which the text was typed; none: as they are numbered now
 */
export async function keepReferences(
  tx: Tx,
  report: string,
  text: string,
  numbering: readonly string[],
): Promise<string> {
  if (!hasTyped(text)) return text
  return toKept(text, numbering.length > 0 ? numbering : await numberedParagraphs(tx, report))
}
