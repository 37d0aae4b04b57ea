import type { Block, Inline, UnDocument } from '@/lib/core/docx/types'
import type { ReportLanguage } from '../compose/types'
import type { Run, Sheet, SheetSection } from '../types'

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
      paragraphs.map(({ id, runs }) => ({ bookmark: bookmarkOf(id), runs: runs.map(inline) })),
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
      ({ id, runs }): Block => ({
        kind: 'paragraph',
        bookmark: bookmarkOf(id),
        runs: runs.map(inline),
        numbered: true,
      }),
    ),
  ]
}

const inline = (run: Run): Inline => {
  if ('note' in run) return { kind: 'footnote', runs: [{ kind: 'text', text: run.text }] }
  const language = DOCUMENT_LANGUAGES.find((one) => one === run.language)
  return { kind: 'text', text: run.text, ...(language && { language }) }
}

const DOCUMENT_LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const

/** A bookmark that begins with an underscore is hidden in Word's list and survives other editors. */
export const bookmarkOf = (paragraphId: string): string => `_p${paragraphId.replaceAll('-', '')}`
