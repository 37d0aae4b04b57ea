import type { AccomplishmentId, Standing } from '@/lib/activity/types'
import type { CELL_STATES, REQUEST_STATES } from './constants'

export type CellState = (typeof CELL_STATES)[number]
export type RequestState = (typeof REQUEST_STATES)[number]
export type Answer = 'none' | 'nil' | 'activities' | 'more_time'

/** What was logged for one cell by the one asked. */
export type CellWork = { standings: Standing[]; released: boolean; used: boolean }

/** One accomplishment in one year, as it was asked and as it stands. */
export type AskedCell = { accomplishment: AccomplishmentId; year: number; state: CellState; activities: number }

export type RoundFacts = {
  id: string
  title: string
  mandate: string
  themeId: string | null
  yearFrom: number
  yearTo: number
  questions: string[]
  deadline: Date
  version: number
  accomplishments: AccomplishmentId[]
}

/** One asked: a presence, or an outside contributor (presenceId null) by its name. */
export type AskedBody = {
  id: string
  presenceId: string | null
  name: string | null
  locale: string
  openedAt: Date | null
  extendedTo: Date | null
  extensionReason: string | null
  timeAskedTo: Date | null
  timeAskedReason: string | null
  linkExpiresAt: Date | null
  revokedAt: Date | null
}

export type AskedLine = AskedBody & {
  state: RequestState
  late: boolean
  open: boolean
  cells: AskedCell[]
  activities: number
}

/** What was said of a cell by those who were asked about it. */
export type AskedCount = {
  asked: number
  /** How many of them have nothing to report. */
  nil: number
  /** The latest round that asked. */
  round: string
  /** The request, where one alone was asked. */
  request: string | null
}
