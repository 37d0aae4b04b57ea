import type { CHOICES, COLUMNS } from './constants'

/** A line of a file of contributions, by column name, as it was written. */
export type ContributionRow = Readonly<Record<string, string>>

export type ColumnKey = (typeof COLUMNS)[number]['key']
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
