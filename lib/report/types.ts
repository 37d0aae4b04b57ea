import type { AccomplishmentId, Snapshot } from '@/lib/activity/types'
import type { LanguageText, ReportLanguage } from './compose/types'
import type { PARTS, REPORT_STATES } from './constants'

export type Part = (typeof PARTS)[number]
export type ReportState = (typeof REPORT_STATES)[number]

/** What a kind of report prescribes: outline and standing text, in which {fields} stand for facts of the report. */
export type Outline = { accomplishments: AccomplishmentId[] } & OutlineTexts & {
    /** The same in other languages; a language that is not there is written in English. */
    languages?: Partial<Record<ReportLanguage, OutlineTexts>>
  }

/** Headings and standing text of a template, in one language. */
export type OutlineTexts = {
  /** What the section of an accomplishment is called in the document. */
  headings: Partial<Record<AccomplishmentId, string>>
  /** Standing text of a part; a theme may have its own. */
  parts: { part: Part; heading: string; paragraphs: string[]; themes?: Record<string, string[]> }[]
}

export type AgendaItem = { number: number; title: string }

/** The facts of a report that its front page and its standing text need. */
export type ReportFacts = {
  id: string
  title: string
  language: ReportLanguage
  themeId: string | null
  yearFrom: number
  yearTo: number
  organ: string
  session: string
  agendaItems: AgendaItem[]
  mandate: string
  symbol: string
  wordLimit: number
  state: ReportState
  version: number
  updatedAt: Date
}

/** Leave to go above the limit, up to so many words: who noted it, when and why. */
export type Waiver = { words: number; reason: string; by: string; at: Date }

/** A revision that a report may rest on: approved under the accomplishment, and released for a public report. */
export type Candidate = {
  activityId: string
  reference: string
  revisionId: string
  revision: number
  accomplishment: AccomplishmentId
  snapshot: Snapshot
  /** Checked translations of this very revision. */
  translations?: LanguageText[]
  /** Activities of a section that bear the same mark stand in one paragraph. */
  group?: string | null
}

/** A piece of a paragraph as it is kept. */
export type KeptClause = {
  text: string
  fields: string[]
  footnotes: string[]
  revisionId: string | null
  /** The language in which it still stands, where that is not the report's: it is to be translated. */
  language?: string | null
}

/** A paragraph to be written; `activityId` is null for standing text. */
export type DraftParagraph = { activityId: string | null; clauses: KeptClause[] }

/** A part of the draft before it is written, with the sections of the accomplishments that have content. */
export type DraftPart = {
  part: Part
  heading: string
  paragraphs: DraftParagraph[]
  subsections: { accomplishment: AccomplishmentId; heading: string; paragraphs: DraftParagraph[] }[]
}

export type SourceLine = {
  activityId: string
  reference: string
  title: string
  revision: number
  revisionId: string
  /** Those under which this revision is the approved one today; none: a newer revision has taken its place. */
  accomplishments: AccomplishmentId[]
  /** Still approved, unclassified and released for a public report today, and nothing told that may not be any more. */
  released: boolean
  /** Why it is not; `closed` where the reader may not know more. */
  ended: SourceEnd | null
  /** What the end was of: as it was when the text took it, and today. Codes of the form. */
  endedFrom: string | null
  endedTo: string | null
  /** Another revision of the same activity that is approved today. */
  newerId: string | null
  /** A drafter saw the change and kept the text. `against`: the revision that was approved by then. */
  kept: { because: string; by: string; at: string; against: string | null } | null
}

export type SourceEnd = 'withdrawn' | 'class' | 'expired' | 'release' | 'narrowed' | 'closed'

export type KeptParagraph = {
  id: string
  /** Written by a drafter; null while it stands as composed. */
  text: string | null
  version: number
  clauses: KeptClause[]
  sources: SourceLine[]
}

export type KeptSection = {
  id: string
  parentId: string | null
  part: Part
  accomplishment: AccomplishmentId | null
  heading: string
  paragraphs: KeptParagraph[]
}

/** A piece of text, or the call of the footnote with this number. */
export type Run = { text: string; language?: string } | { note: number; text: string }

export type SheetParagraph = KeptParagraph & {
  /** null: not numbered (the summary) */
  number: number | null
  runs: Run[]
  words: number
}

export type SheetSection = Omit<KeptSection, 'paragraphs' | 'parentId'> & {
  /** 0: the summary, which bears no number; 1: I., II.; 2: A., B. */
  level: 0 | 1 | 2
  number: string
  paragraphs: SheetParagraph[]
  words: number
}

/** The document as it is read: all numbers computed, none stored. */
export type Sheet = {
  facts: ReportFacts
  sections: SheetSection[]
  notes: { number: number; text: string; paragraph: string }[]
  words: { total: number; headings: number; notes: number }
}

/** A report for whoever writes on its sheet. */
export type LiveReport = {
  symbol: string
  language: ReportFacts['language']
  limit: number
  /** Of the whole document, headings and notes too. */
  words: number
  sections: (Pick<SheetSection, 'id' | 'level' | 'number' | 'heading'> & {
    paragraphs: {
      id: string
      version: number
      text: string
      /** The calls of its notes, which stand at its end while it is written. */
      notes: number[]
      /** Its text is withheld from the reader. */
      locked: boolean
    }[]
  })[]
}
