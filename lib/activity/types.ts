import type {
  ANSWER_FIELDS,
  COVERS,
  DIMENSIONS,
  GAP_ANSWERS,
  GAP_FIELDS,
  KINDS,
  LACKS,
  LANGUAGES,
  PRECISIONS,
  PURPOSES,
  RELEASE_BASES,
  SENSITIVITIES,
  STANDINGS,
  STATUSES,
  VERSIONED_FIELDS,
} from './constants'

export type Kind = (typeof KINDS)[number]
export type Standing = (typeof STANDINGS)[number]
export type Status = (typeof STATUSES)[number]
export type Dimension = (typeof DIMENSIONS)[number]
export type Lack = (typeof LACKS)[number]
export type Sensitivity = (typeof SENSITIVITIES)[number]
export type Purpose = (typeof PURPOSES)[number]
export type ReleaseBasis = (typeof RELEASE_BASES)[number]
export type Covers = (typeof COVERS)[number]
export type Precision = (typeof PRECISIONS)[number]
export type Language = (typeof LANGUAGES)[number]
export type GapField = (typeof GAP_FIELDS)[number]
export type GapAnswer = (typeof GAP_ANSWERS)[number]
/** A question that is asked of one kind alone. */
export type AnswerField = (typeof ANSWER_FIELDS)[number]
export type VersionedField = (typeof VERSIONED_FIELDS)[number]
export type AccomplishmentId = `EA${number}`

/** A date as far as the source gives it. `date` is the first day of what is known (2014 -> 2014-01-01). */
export type PartialDate = { date: string; precision: Precision }

/** Gaps stated for an activity: why a field has no value. */
export type Gaps = Partial<Record<GapField, GapAnswer>>

/** A vocabulary term as it stood in a revision. `id` and `code` are null for words kept as the source has them. */
export type TermStamp = { id: string | null; code: string | null; label: string }

/** A body as it stood in a revision: one of our presences, a partner, or words as the source has them. */
export type BodyStamp = { presenceId: string | null; partnerId: string | null; type: string | null; label: string }

export type AccomplishmentStamp = {
  id: AccomplishmentId
  main: boolean
  /** True while nobody has confirmed it: an import's guess or a reviewer's proposal. */
  proposed: boolean
  sentence: string | null
}

/**
 * What a submission freezes: an immutable picture of the activity with ids and the labels of the day, in the
 * activity's own language. Reports quote snapshots, never the working copy.
 */
export type Snapshot = {
  schemaVersion: 1
  reference: string
  kind: Kind
  language: Language
  title: string
  summary: string
  result: string | null
  start: PartialDate | null
  end: PartialDate | null
  region: string | null
  holders: BodyStamp[]
  contributors: BodyStamp[]
  countries: TermStamp[]
  activityType: TermStamp | null
  partners: TermStamp[]
  rightsHolders: TermStamp[]
  instruments: TermStamp[]
  sources: string[]
  /** The answers to what is asked of its kind alone. Not in revisions from before that was asked. */
  answers?: Partial<Record<AnswerField, string>>
  /** References of what it was drawn from, or qualifies; as above. */
  related?: string[]
  accomplishments: AccomplishmentStamp[]
  framework: { code: string; assumed: boolean }
  gaps: Gaps
}

/** The column a year falls into: a year of the period, `none` (no year, or earlier) or `later`. */
export type YearColumn = number | 'none' | 'later'

/** How many activities there are in one row and year, in one status. */
export type CellCount = {
  /** A value of what is counted by, or `none`; null: each activity once, whatever its rows. */
  row: string | null
  year: YearColumn
  status: Status
  count: number
}
