import type { ActivityLine } from '@/lib/activity/reading/types'
import type { CRITERIA, PRACTICE_STATES, STAGES } from './constants'

export type Criterion = (typeof CRITERIA)[number]
export type PracticeState = (typeof PRACTICE_STATES)[number]
export type Stage = (typeof STAGES)[number]

/** What a reviewer found under each criterion, and why. */
export type Findings = Record<Criterion, { met: boolean; reason: string }>

/** One check of one approved revision. */
export type PracticeCheck = {
  id: string
  revision: number
  findings: Findings
  confirmed: boolean
  byId: string
  by: string
  at: Date
}

/** Where a practice stands, and how it came there. */
export type Practice = {
  state: PracticeState
  /** Until when it holds unless it is looked at again, YYYY-MM-DD. */
  dueOn: string | null
  version: number
  retired: { reason: string; by: string; at: Date } | null
  /** Latest first. */
  checks: PracticeCheck[]
}

/** What a person may do with a practice. */
export type PracticeAbilities = { check: boolean; retire: boolean; reopen: boolean }

/** One practice in a list. */
export type PracticeLine = ActivityLine & { stage: Stage; dueOn: string | null; themes: string[] }
