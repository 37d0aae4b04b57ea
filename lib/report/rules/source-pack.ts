import type { Sheet, SheetParagraph, SheetSection, SourceLine } from '../types'
import { type SourceState, sourceState } from './source-state'

/** A paragraph with one thing that it rests on, as a clearing officer checks it. */
export type PackLine = {
  section: string
  /** null: not numbered (the summary) */
  paragraph: number | null
  text: string
  edited: boolean
  /** null: the paragraph rests on no activity */
  source: (Pick<SourceLine, 'reference' | 'title' | 'revision' | 'accomplishments'> & { state: SourceState }) | null
  /** The names of the fields from which words were taken. */
  fields: string[]
  footnotes: string[]
}

/** Every paragraph of a report in its order, once for each activity that it rests on; once where it rests on none. */
export const sourcePack = ({ sections }: Pick<Sheet, 'sections'>): PackLine[] =>
  sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => linesOf(section, paragraph)))

function linesOf({ number: over, heading }: SheetSection, paragraph: SheetParagraph): PackLine[] {
  const common = {
    section: [over, heading].filter(Boolean).join(' '),
    paragraph: paragraph.number,
    text: paragraph.plain,
    edited: paragraph.text !== null,
  }
  if (paragraph.sources.length === 0) return [{ ...common, source: null, ...originOf(paragraph, null) }]
  return paragraph.sources.map((source) => ({
    ...common,
    source: { ...source, state: sourceState(source) },
    ...originOf(paragraph, source.revisionId),
  }))
}

/** The fields and footnotes that a paragraph owes to one revision, each once. */
function originOf({ clauses }: SheetParagraph, revisionId: string | null): Pick<PackLine, 'fields' | 'footnotes'> {
  const own = clauses.filter((clause) => clause.revisionId === revisionId)
  return {
    fields: [...new Set(own.flatMap(({ fields }) => fields))],
    footnotes: [...new Set(own.flatMap(({ footnotes }) => footnotes))],
  }
}
