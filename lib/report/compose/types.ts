import type { Language, Snapshot } from '@/lib/activity/types'
import type { FLAGS, REPORT_LANGUAGES } from '@/lib/report/compose/constants'

export type Flag = (typeof FLAGS)[number]
export type SnapshotField = keyof Snapshot

export type ReportLanguage = (typeof REPORT_LANGUAGES)[number]

/**
 * A piece of a paragraph: what it says and the fields of the activity it rests on. `language`: it stands in that
 * language, not the report's, and is to be translated.
 */
export type Clause = { text: string; fields: SnapshotField[]; footnotes?: string[]; language?: Language }

/** The texts of an activity in one language. */
export type LanguageText = Pick<Snapshot, 'language' | 'title' | 'summary' | 'result'>

/** The clause texts, joined by single spaces, are the paragraph. `footnotes` are theirs, in order. */
export type ComposedParagraph = { clauses: Clause[]; footnotes: string[]; flags: Flag[] }

/**
 * A country as the report's language names it. `said` are other words by which a text may name it, `stamps` its names
 * in other languages, under which an activity may carry it.
 */
export type CountryFact = { label: string; article?: string; said?: string[]; stamps?: string[] }

/** A partner or a mission: `definite` when its full name takes "the". An acronym never takes an article. */
export type BodyFact = { name: string; acronym?: string; definite?: boolean; aliases?: string[]; stamps?: string[] }

/** A note that must stand at the first mention of any of `names` in the document. */
export type StandingNote = { key: string; names: string[]; text: string }

/** What the caller knows of the world, in the language of the report. Plain data: the composer reads nothing else. */
export type Facts = {
  language: ReportLanguage
  /** By ISO 3166-1 alpha-2 code. */
  countries: Record<string, CountryFact>
  bodies: BodyFact[]
  /** Full titles by short label: ICRMW. */
  instruments: Record<string, string>
  /** How a presence is printed, by the label that snapshots carry. A label that is not here is printed by its form. */
  presences: Record<string, string>
  /** Groups of rights-holders, and codes of types of activity, by any label that snapshots carry. */
  groups?: Record<string, string>
  types?: Record<string, string>
  /** Types of activity as the language calls them, by any label that snapshots carry. */
  typeLabels?: Record<string, string>
  notes: StandingNote[]
  /** The years that the report covers. */
  period: { from: number; to: number }
}

type Texts = Partial<Record<string, string>>

/** Reference data as it is kept: labels and articles by language, names by date. */
export type Reference = {
  countries: {
    code: string
    labels: Texts
    article?: Texts
    /** The name with its article, where the list form cannot stand in a sentence: "the Plurinational State of Bolivia". */
    inText?: Texts
    earlier?: { until: string; labels: Texts; article?: Texts; inText?: Texts }[]
    aliases?: string[]
  }[]
  partners: { labels: Texts; full?: Texts; definite?: boolean; aliases?: string[] }[]
  instruments: { labels: Texts; title?: Texts }[]
  rightsHolders?: { labels: Texts; aliases?: string[] }[]
  activityTypes?: { code: string | null; labels: Texts; aliases?: string[] }[]
  presences: {
    type: string
    article?: Texts
    names: { labels: Partial<Record<string, { name: string; short: string }>> }[]
    aliases?: string[]
  }[]
  notes: { key: string; mentions: Texts; text: Texts }[]
}

/** What a reader has already been told when a paragraph begins: it flows in document order and is never changed in place. */
export type Reading = {
  acronyms: readonly string[]
  notes: readonly string[]
  /** Place of the next paragraph in its section, from 0: it chooses among frames of equal worth. */
  position: number
  goodPractices: number
  lessons: number
}

export type Context = { facts: Facts; reading: Reading }

export type Spelled = { text: string; known: readonly string[] }

/** What a language writes: sentences for one activity. Acronyms, notes, sources and flags are added around it. */
export type Writer = {
  write: (snapshot: Snapshot, context: Context) => Clause[]
  /** Spells out the acronyms that the reader has not met. `before` is what the paragraph says before the text. */
  spellOut: (text: string, before: string, known: readonly string[], facts: Facts) => Spelled
  /** A sentence that introduces several activities of one kind, or null. */
  several: (snapshots: readonly Snapshot[], facts: Facts) => Clause | null
  /** The sources as one footnote, or null without sources. */
  cite: (sources: string[]) => string | null
}

/** Activities with the same mark in `groups`, which is by their place, stand in one paragraph. */
export type ReportSection = { accomplishment: string | null; snapshots: Snapshot[]; groups?: (string | null)[] }

/** A paragraph of several activities: each clause knows which of them, by its place, it rests on. */
export type ComposedGroup = Omit<ComposedParagraph, 'clauses'> & { clauses: (Clause & { from: number })[] }

export type ComposedSection = {
  accomplishment: string | null
  /** `members`: the activities of the paragraph, by their place in the section. */
  paragraphs: (ComposedGroup & { reference: string; members: number[] })[]
}
