/** The six official languages, in which a document can be written. */
export type DocumentLanguage = 'en' | 'fr' | 'es' | 'ar' | 'ru' | 'zh'

/** A stretch of text. `language` says that it is not in the document's own; `rtl` overrides what the language implies. */
export type TextInline = { kind: 'text'; text: string; language?: DocumentLanguage; rtl?: boolean }

/** A footnote called from the place where it stands. */
export type NoteInline = { kind: 'footnote'; runs: TextInline[] }

/** The number of another paragraph, which the bookmark names: a field that follows it. `text` is its number by now. */
export type ReferenceInline = { kind: 'reference'; bookmark: string; text: string }

export type Inline = TextInline | NoteInline | ReferenceInline

/** A sub-paragraph: (a), below it (i), below that a. Its sign is written as text. `bookmark` as for a paragraph. */
export type ListItem = { bookmark?: string; runs: Inline[]; items?: ListItem[] }

/**
 * A heading. `number` replaces the computed one (I., A., 1., (a)); an empty string leaves the heading without.
 * Each of `footnotes` is one note, called after the text.
 */
export type HeadingBlock = {
  kind: 'heading'
  level: 1 | 2 | 3 | 4
  text: string
  number?: string
  bookmark?: string
  footnotes?: TextInline[][]
}

/**
 * A paragraph. `bookmark` is the name by which it is found again after others have edited the file: unique, an
 * underscore and then at most 39 ASCII letters, digits or underscores. A `recommendation` is set in bold.
 */
export type ParagraphBlock = {
  kind: 'paragraph'
  bookmark: string
  runs: Inline[]
  numbered: boolean
  recommendation?: boolean
  items?: ListItem[]
}

/** A paragraph of the summary. `bookmark` as for a paragraph. */
export type SummaryParagraph = { bookmark?: string; runs: Inline[] }

export type Block = HeadingBlock | ParagraphBlock

/** A document of the kind that is submitted to a United Nations body in Geneva. Dates are `YYYY-MM-DD`. */
export type UnDocument = {
  language: DocumentLanguage
  originalLanguage: DocumentLanguage
  /** For example A/HRC/31/80, or a placeholder until one is assigned. */
  symbol: string
  distribution: 'general' | 'limited' | 'restricted'
  /** Date of submission; null leaves its line free. */
  date: string | null
  /** For example GE.16-00678; null prints the placeholder. */
  jobNumber: string | null
  /** For example "Human Rights Council". */
  organ: string
  /** For example "Thirty-first session". */
  session: string
  agenda: { items: { number: string; title: string }[] }
  title: string
  /** Notes marked *, ** and so on at the title. */
  titleNotes: TextInline[][]
  /** For example "Report of the Office of the United Nations High Commissioner for Human Rights". */
  authorLine: string
  /** Unnumbered; none leaves the box out. */
  summary: SummaryParagraph[]
  /** Set until the document is submitted. */
  draftMark: { version: string; date: string } | null
  blocks: Block[]
  /** Written as custom properties of the file, to know it again when it comes back. */
  properties: { reportId: string; version: string; checksum: string }
}
