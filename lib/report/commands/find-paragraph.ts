import 'server-only'
import type { Tx } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import { keptText } from '../rules/kept-text'

/**
 * A paragraph of a report that is locked, with its clauses, its sources and what it says, its notes within.
 *
 * @throws DomainError not_found also for a paragraph of another report
 */
export async function findParagraph(tx: Tx, report: string, id: string) {
  const found = await tx.paragraph.findFirst({
    where: { id, removedAt: null, section: { reportId: report } },
    include: { clauses: { orderBy: { position: 'asc' } }, sources: true, section: true },
  })
  if (!found) throw new DomainError('not_found', { type: 'report', id: report, action: 'report.edit' })
  return { ...found, words: keptText(found) }
}

export type FoundParagraph = Awaited<ReturnType<typeof findParagraph>>
