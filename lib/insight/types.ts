import type { Dimension, Lack, Status, YearColumn } from '@/lib/activity/types'
import type { AskedCount } from '@/lib/round/types'

/** How many activities of one status a cell holds. */
export type StatusCount = { status: Status; count: number }

/** One cell: its total and, furthest status first, what it is made of. */
export type MatrixCell = { total: number; byStatus: StatusCount[] }

/** What the rows of a matrix are. */
export type MatrixBy = Dimension

export type MatrixRow = {
  /** A value of what the rows are; `none`: not stated */
  key: string
  cells: MatrixCell[]
  total: number
}

/** Rows by year. Rows may count an activity twice; totals count distinct activities. */
export type Matrix = {
  by: MatrixBy
  columns: YearColumn[]
  rows: MatrixRow[]
  totals: number[]
  total: number
  byStatus: StatusCount[]
}

/** What was asked about each cell, by `cellKey`. */
export type AskedCells = ReadonlyMap<string, AskedCount>

/** What the activities of a presence, or under an accomplishment, lack. `key` null: of all that a scope may mend. */
export type QualityRow = { key: string | null; activities: number; lacks: Record<Lack, number>; sum: number }

/** Both, worst first. */
export type Quality = { all: QualityRow; presences: QualityRow[]; accomplishments: QualityRow[] }
