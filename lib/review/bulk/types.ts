import type { RESULTS, SKIPS } from './constants'

/** An activity as it stood when it was checked: nothing newer is judged. */
export type CheckedRow = { reference: string; revision: number; version: number }

export type Skip = (typeof SKIPS)[number]

export type Result = (typeof RESULTS)[number]

export type RowResult = { reference: string; result: Result }

/** One of several, before anything is sent. */
export type Candidate = {
  reference: string
  title: string
  language: string | null
  revision: number
  version: number
  /** Why it is left out; null: it will be judged. */
  skip: Skip | null
}
