import type { Block, Inline, ListItem, SummaryParagraph, UnDocument } from '@/lib/core/docx/types'
import type { ReportLanguage } from '../compose/types'
import type { Run, Sheet, SheetItem, SheetSection } from '../types'

const AUTHOR_LINE: Record<ReportLanguage, string> = {
  en: 'Report of the Office of the United Nations High Commissioner for Human Rights',
  fr: "Rapport du Haut-Commissariat des Nations Unies aux droits de l'homme",
  es: 'Informe de la Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos',
}

type Laid = Pick<Sheet, 'facts' | 'sections'>

/** The part of the document that is text, and counts against the word limit. */
export function textOfDocument({ facts, sections }: Laid) {
  const summary = sections.filter(({ level }) => level === 0)
  return {
    language: facts.language,
    title: facts.title,
    titleNotes: [],
    authorLine: AUTHOR_LINE[facts.language],
    summary: summary.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ id, runs, items }) => [
        { bookmark: bookmarkOf(id), runs: runs.map(inline) },
        ...inSummary(items, id),
      ]),
    ),
    blocks: sections.filter(({ level }) => level > 0).flatMap(blocksOf),
  }
}

/**
 * The sheet as a document to be written. Each paragraph carries its id as a bookmark, by which it is known again when
 * the file comes back from clearance.
 *
 * @param day the day of the export, YYYY-MM-DD
 * @param checksum of the list of paragraph ids
 */
export function unDocument(sheet: Sheet, day: string, checksum: string): UnDocument {
  const { facts } = sheet
  const draft = facts.state !== 'submitted'
  return {
    ...textOfDocument(sheet),
    originalLanguage: facts.language,
    symbol: facts.symbol,
    distribution: 'general',
    date: draft ? null : day,
    jobNumber: null,
    organ: facts.organ,
    session: facts.session,
    agenda: { items: facts.agendaItems.map(({ number, title }) => ({ number: String(number), title })) },
    draftMark: draft ? { version: String(facts.version), date: day } : null,
    properties: { reportId: facts.id, version: String(facts.version), checksum },
  }
}

function blocksOf({ level, heading, paragraphs }: SheetSection): Block[] {
  return [
    { kind: 'heading', level: level === 2 ? 2 : 1, text: heading },
    ...paragraphs.map(
      ({ id, runs, items }): Block => ({
        kind: 'paragraph',
        bookmark: bookmarkOf(id),
        runs: runs.map(inline),
        numbered: true,
        items: listItems(items, id),
      }),
    ),
  ]
}

/** Each sub-paragraph has a bookmark of its own, so that it is known again as a part of its paragraph. */
function listItems(items: readonly SheetItem[], id: string): ListItem[] {
  let at = 0
  const item = ({ runs, items: below }: SheetItem): ListItem => {
    at += 1
    return { bookmark: `${bookmarkOf(id)}_${at}`, runs: runs.map(inline), items: below.map(item) }
  }
  return items.map(item)
}

/** The box of the summary has no lists: there each sub-paragraph is a paragraph that begins with its sign. */
function inSummary(items: readonly SheetItem[], id: string): SummaryParagraph[] {
  const lines = items.flatMap(({ items: below, ...item }) => [item, ...below])
  return lines.map(({ mark, runs }, at) => ({
    bookmark: `${bookmarkOf(id)}_${at + 1}`,
    runs: [{ kind: 'text', text: `${mark} ` }, ...runs.map(inline)],
  }))
}

const inline = (run: Run): Inline => {
  if ('note' in run) return { kind: 'footnote', runs: [{ kind: 'text', text: run.text }] }
  if ('reference' in run) {
    const { reference, text } = run
    return reference ? { kind: 'reference', bookmark: bookmarkOf(reference), text } : { kind: 'text', text }
  }
  const language = DOCUMENT_LANGUAGES.find((one) => one === run.language)
  return { kind: 'text', text: run.text, ...(language && { language }) }
}

const DOCUMENT_LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const

/** A bookmark that begins with an underscore is hidden in Word's list and survives other editors. */
export const bookmarkOf = (paragraphId: string): string => `_p${paragraphId.replaceAll('-', '')}`

/** The paragraph that a bookmark names; null for any other bookmark. */
export function paragraphOf(bookmark: string): string | null {
  const digits = /^_p([0-9a-f]{32})$/.exec(bookmark)?.[1]
  return digits ? digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : null
}

/** Whether a bookmark names a sub-paragraph of one of ours. */
export const isItemName = (bookmark: string): boolean => /^_p[0-9a-f]{32}_\d+$/.test(bookmark)
