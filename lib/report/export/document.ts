import 'server-only'
import { createHash } from 'node:crypto'
import { today } from '@/lib/core/clock'
import type { UnDocument } from '@/lib/core/docx/types'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { canReadReports } from '../policy'
import { findWaiver } from '../queries/find-waiver'
import { getReport, getSections } from '../queries/get-report'
import { layOut } from '../rules/lay-out'
import { unDocument } from '../rules/un-document'
import { uncleared } from '../rules/uncleared'
import { wordsOver } from '../rules/word-budget'
import type { ReportFacts } from '../types'

/**
 * A report ready to leave the house. The checksum is that of the list of its paragraphs. `over`: words above its limit
 * that no waiver covers; it can be read so, and not be sent.
 */
export type ReadyDocument = { facts: ReportFacts; document: UnDocument; checksum: string; over: number }

/**
 * The document that every file of a report is made of. Stopped when a paragraph rests on what may no longer be used in
 * a public report.
 *
 * @returns the document; or the paragraphs that stop it
 * @throws DomainError not_found
 */
export async function readyDocument(actor: Actor, id: string): Promise<Outcome<ReadyDocument>> {
  const report = canReadReports(actor) ? await getReport(id) : null
  if (!report) throw new DomainError('not_found', { type: 'report', id, action: 'report.read' })
  const { facts } = report
  const sheet = layOut(facts, await getSections(id))
  if (sheet.sections.length === 0) return declined({ form: [{ key: 'report.problems.not_composed' }] })
  const stopped = uncleared(sheet)
  if (stopped.length > 0) {
    return declined({
      form: stopped.map(({ paragraph, reference }) => ({
        key: 'report.problems.uncleared',
        values: { paragraph, reference },
      })),
    })
  }
  const ids = sheet.sections.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.id))
  const checksum = createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 16)
  const over = wordsOver(sheet, await findWaiver(id))
  return done({ facts, document: unDocument(sheet, today(), checksum), checksum, over })
}
