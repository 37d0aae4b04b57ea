import type { AccomplishmentId, Kind, Snapshot } from '@/lib/activity/types'
import type { LanguageText, ReportLanguage } from './compose/types'
import type { DIVISIONS, ORDER_RULES, PARTS, REPORT_STATES } from './constants'
import type { Numbers } from './rules/notation'

export type Part = (typeof PARTS)[number]
export type ReportState = (typeof REPORT_STATES)[number]

export type OrderRule = (typeof ORDER_RULES)[number]
export type Division = (typeof DIVISIONS)[number]

/** What a section rests on: activities of these kinds under these accomplishments, in this order; and how it is divided. */
export type Draws = { accomplishments: AccomplishmentId[]; kinds: Kind[]; by: Division }

/** Heading and standing text of a section in one language; a theme may have its own text. {Fields} are facts of the report. */
export type SectionTexts = { heading: string; paragraphs: string[]; themes?: Record<string, string[]> }

type InLanguages<T> = { en: T } & Partial<Record<ReportLanguage, T>>

/** What subsections are called that stand for an accomplishment. */
export type Headings = Partial<Record<AccomplishmentId, string>>

/** What a kind of report prescribes, as it is kept: sections in their order. `share`: per cent of the words. */
export type TemplateOutline = {
  headings: InLanguages<Headings>
  sections: { part: Part; share: number | null; draws: Draws | null; texts: InLanguages<SectionTexts> }[]
}

/** The same in the language of a report. */
export type Outline = { headings: Headings; sections: OutlineSection[] }

export type OutlineSection = SectionTexts & Pick<TemplateOutline['sections'][number], 'part' | 'share' | 'draws'>

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
  orderRule: OrderRule
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

/** A section of the draft before it is written, with its subsections that have content. */
export type DraftPart = {
  part: Part
  heading: string
  share: number | null
  paragraphs: DraftParagraph[]
  subsections: DraftSubsection[]
}

/** `key`: what it stands for within its section; `accomplishment`: where it stands for one. */
export type DraftSubsection = {
  key: string
  accomplishment: AccomplishmentId | null
  heading: string
  paragraphs: DraftParagraph[]
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
  /** Written by a drafter, in the notation of rules/notation.ts; null while it stands as composed. */
  text: string | null
  /** The paragraphs that were joined to it: what spoke of them speaks of it. */
  formerIds: string[]
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
  version: number
  paragraphs: KeptParagraph[]
}

/**
 * A piece of text, the call of the footnote with this number, or the number of another paragraph (null: of one that is
 * not in the text any more).
 */
export type Run =
  | { text: string; language?: string }
  | { note: number; text: string }
  | { reference: string | null; text: string }

/** A sub-paragraph: (a), below it (i). */
export type SheetItem = { mark: string; runs: Run[]; items: SheetItem[] }

export type SheetParagraph = KeptParagraph & {
  /** null: not numbered (the summary) */
  number: number | null
  runs: Run[]
  items: SheetItem[]
  /** As it is read, without its notes. */
  plain: string
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
  /** The numbers of paragraphs by id, and by the ids of those that were joined to one. */
  numbers: Numbers
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
      /** In the notation of rules/notation.ts. */
      text: string
      formerIds: string[]
      /** Its text is withheld from the reader. */
      locked: boolean
    }[]
  })[]
}
