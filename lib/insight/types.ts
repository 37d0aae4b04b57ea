import type { AccomplishmentId, Lack, Status, YearColumn } from '@/lib/activity/types'

/** How many activities of one status a cell holds. */
export type StatusCount = { status: Status; count: number }

/** One cell: its total and, furthest status first, what it is made of. */
export type MatrixCell = { total: number; byStatus: StatusCount[] }

export type MatrixRow = {
  /** null: no accomplishment chosen */
  accomplishment: AccomplishmentId | null
  cells: MatrixCell[]
  total: number
}

/** Accomplishment by year. Rows may count an activity twice; totals count distinct activities. */
export type Matrix = {
  columns: YearColumn[]
  rows: MatrixRow[]
  totals: number[]
  total: number
  byStatus: StatusCount[]
}

/** What an empty cell says: nobody was asked, everybody asked is silent, some are, or all have nothing to report. */
export type Silence = 'not_asked' | 'silent' | 'partly_nil' | 'nil'

/** The silence of each accomplishment and year that was asked about. */
export type Silences = ReadonlyMap<string, Silence>
/** What the activities of a presence, or under an accomplishment, lack. `key` null: of all that a scope may mend. */
export type QualityRow = { key: string | null; activities: number; lacks: Record<Lack, number>; sum: number }

/** Both, worst first. */
export type Quality = { all: QualityRow; presences: QualityRow[]; accomplishments: QualityRow[] }
