import 'server-only'
import { DomainError } from '@/lib/core/errors'
import { writeWorkbook } from '@/lib/core/xlsx'
import type { Actor } from '@/lib/permission/types'
import { recordExport } from '../commands/record-export'
import { canReadReports } from '../policy'
import { getReport, getSectionsFor } from '../queries/get-report'
import { fileNameOf } from '../rules/file-name'
import { layOut } from '../rules/lay-out'
import { type PackLine, sourcePack } from '../rules/source-pack'

/** The words of the workbook, in the reader's language. */
export type PackWords = {
  title: (symbol: string) => string
  sheet: string
  /** in the order of the columns */
  headers: string[]
  written: (edited: boolean) => string
  state: (state: NonNullable<PackLine['source']>['state'] | 'none') => string
  field: (name: string) => string
  rightToLeft: boolean
}

/** The columns of the workbook in their order, with their widths in characters. */
export const PACK_COLUMNS = [
  { key: 'section', width: 26 },
  { key: 'paragraph', width: 10 },
  { key: 'text', width: 70 },
  { key: 'written', width: 14 },
  { key: 'reference', width: 12 },
  { key: 'title', width: 36 },
  { key: 'revision', width: 9 },
  { key: 'accomplishments', width: 16 },
  { key: 'state', width: 18 },
  { key: 'fields', width: 28 },
  { key: 'footnotes', width: 44 },
] as const

/**
 * The source pack for the clearing officer: each paragraph of a report with what it rests on, as a workbook. Sources
 * that the reader may not see are not in it.
 *
 * @returns the bytes of an .xlsx file and its name
 * @throws DomainError not_found
 */
export async function exportSources(actor: Actor, id: string, words: PackWords) {
  const report = canReadReports(actor) ? await getReport(id) : null
  if (!report) throw new DomainError('not_found', { type: 'report', id, action: 'report.read' })
  const { facts } = report
  const lines = sourcePack(layOut(facts, await getSectionsFor(actor.scope, facts)))
  const columns = PACK_COLUMNS.map(({ key, width }, at) => ({ header: words.headers[at] ?? key, width }))
  const sheet = { name: words.sheet, columns, rows: lines.map((line) => cellsOf(line, words)) }
  const options = { title: words.title(facts.symbol), rightToLeft: words.rightToLeft }
  const bytes = await writeWorkbook([sheet], options)
  await recordExport(actor, id, facts.version, 'sources')
  return { bytes, name: fileNameOf(facts, 'sources', 'xlsx') }
}

function cellsOf({ source, ...line }: PackLine, words: PackWords): (string | number | null)[] {
  return [
    ...[line.section, line.paragraph, line.text, words.written(line.edited)],
    ...[source?.reference ?? null, source?.title ?? null, source?.revision ?? null],
    ...[source?.accomplishments.join(', ') ?? null, words.state(source?.state ?? 'none')],
    ...[line.fields.map(words.field).join(', '), line.footnotes.join('\n')],
  ]
}
