import type { ActivityContent } from '@/lib/activity/rules/content'
import type { CHOICES, COLUMNS } from './constants'

/** A line of a file of contributions, by column name, as it was written. */
export type ContributionRow = Readonly<Record<string, string>>

export type ColumnKey = (typeof COLUMNS)[number]['key']
/** A column that fills a field of the form: no reference, and nothing that is only read. */
export type FieldKey = Extract<(typeof COLUMNS)[number], { input: string }>['key']
export type ChoiceKey = (typeof CHOICES)[number]

/** A row of a sheet of activities: what stands in its cells, as text. */
export type Cells = Record<ColumnKey, string>

/** What the closed lists say in the language of a sheet, value by value. */
export type ChoiceWords = Record<ChoiceKey, Readonly<Record<string, string>>>

/** A row as it goes out. `mark`: the id and version of what may be changed by bringing it back; null: only to read. */
export type SheetRow = { cells: Cells; mark: string | null }

/** All words of a file of activities, in the language of its reader. */
export type SheetWords = {
  locale: string
  rightToLeft: boolean
  title: string
  sheet: string
  lists: string
  instructionsSheet: string
  instructions: string[]
  headers: Record<ColumnKey, string>
  choices: ChoiceWords
  status: Readonly<Record<string, string>>
  presences: string[]
  activityTypes: string[]
}

/** A cell of a file: its text, or what stands in the way of taking it. */
export type RawCell = string | { bad: 'formula' | 'merged' | 'date' | 'too_long'; text: string }

/** A row of a file below its header, by the number that its reader counts. */
export type Line = { number: number; cells: RawCell[] }

/** What is wrong with a cell: a message key, with what the sentence needs. */
export type CellProblem = { column: string; value: string; key: string; values: Record<string, string> }

/** What a row will change in a cell. */
export type CellChange = { column: ColumnKey; before: string; after: string }

/** `repeated`: a new one that says what was imported before, and is written only if its sender asks for it. */
export type Outcome = 'new' | 'change' | 'same' | 'mend' | 'repeated'

/** What a row of a file will do once it is written. */
export type CheckedRow = {
  number: number
  outcome: Outcome
  cells: RawCell[]
  reference: string | null
  baseVersion: number | null
  sourceReference: string | null
  /** The mark of what a new row without a reference says. */
  fingerprint?: string | null
  /** What was made of the same text before, where an activity still is. */
  repeats?: string | null
  patch: Partial<ActivityContent>
  before: Partial<ActivityContent>
  changes: CellChange[]
  problems: CellProblem[]
}
