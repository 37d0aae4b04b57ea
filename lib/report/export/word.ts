import 'server-only'
import { createHash } from 'node:crypto'
import { today } from '@/lib/core/clock'
import { writeUnDocument } from '@/lib/core/docx/write'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { recordExport } from '../commands/record-export'
import { canReadReports } from '../policy'
import { getReport, getSections } from '../queries/get-report'
import { fileNameOf } from '../rules/file-name'
import { layOut } from '../rules/lay-out'
import { unDocument } from '../rules/un-document'
import { uncleared } from '../rules/uncleared'

/**
 * The report as a Word file. Stopped when a paragraph rests on what may no longer be used in a public report.
 *
 * @returns the bytes and a file name; or the paragraphs that stop it
 * @throws DomainError not_found
 */
export async function exportReport(actor: Actor, id: string): Promise<Outcome<{ bytes: Buffer; name: string }>> {
  const report = canReadReports(actor) ? await getReport(id) : null
  if (!report) throw new DomainError('not_found', { type: 'report', id, action: 'report.read' })
  const sheet = layOut(report.facts, await getSections(id))
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
  const bytes = await writeUnDocument(unDocument(sheet, today(), checksum))
  await recordExport(actor, id, report.facts.version, checksum)
  return done({ bytes, name: fileNameOf(report.facts, 'draft', 'docx') })
}
