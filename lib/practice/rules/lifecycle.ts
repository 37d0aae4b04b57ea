import { CRITERIA } from '../constants'
import type { Findings, PracticeState, Stage } from '../types'

/** What may happen to a good practice. */
export type PracticeEvent = 'confirm' | 'decline' | 'retire' | 'reopen'

/**
 * The one table from which the state of a practice follows. A missing entry: the event is not admitted. A good practice
 * begins as a candidate; a check that confirms a confirmed one refreshes it.
 */
const TABLE: Record<PracticeState, Partial<Record<PracticeEvent, PracticeState>>> = {
  candidate: { confirm: 'confirmed', decline: 'declined', retire: 'retired' },
  confirmed: { confirm: 'confirmed', decline: 'declined', retire: 'retired' },
  declined: { confirm: 'confirmed', decline: 'declined', retire: 'retired' },
  retired: { reopen: 'candidate' },
}

/** The state after an event; null where it is not admitted. */
export const nextState = (state: PracticeState, event: PracticeEvent): PracticeState | null =>
  TABLE[state][event] ?? null

export const admits = (state: PracticeState, event: PracticeEvent): boolean => nextState(state, event) !== null

/** A practice is confirmed when it meets every criterion. */
export const confirms = (findings: Findings): boolean => CRITERIA.every((criterion) => findings[criterion].met)

/** What people see: a confirmed practice whose day has come is due for refresh. */
export const stageOf = ({ state, dueOn }: { state: PracticeState; dueOn: string | null }, today: string): Stage =>
  state === 'confirmed' && dueOn !== null && dueOn <= today ? 'due' : state

/** The same day so many months later (YYYY-MM-DD); the last of the month where that month has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** Two years, until an administrator sets another period. */
const FIRST_PERIOD = 24

/** Reads from its setting after how many months a practice is looked at again. */
export function refreshMonths(value: unknown): number {
  const { months } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  return typeof months === 'number' && months >= 1 ? months : FIRST_PERIOD
}
