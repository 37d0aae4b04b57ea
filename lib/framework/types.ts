import type { Labels } from '@/lib/core/labels'

export type AccomplishmentId = `EA${number}`

/** What an accomplishment is called in one framework and language. */
export type Wording = {
  frameworkId: string
  locale: string
  short: string
  text: string
  /** True while the text awaits confirmation by the Office. */
  toVerify: boolean
  /** When an administrator last changed it: what an edit names as its base. */
  editedAt: Date | null
}

/** A lasting identity, EA1 to EA11, with its wordings. */
export type Accomplishment = { id: AccomplishmentId; number: number; wordings: Wording[] }

/** A plan and the years for which it holds, both included. */
export type Framework = { id: string; name: Labels; yearFrom: number; yearTo: number }

/** Years, both included. */
export type Period = { from: number; to: number }

/** A theme may be a priority in one framework and cut across all priorities in the next. */
export type Theme = { id: string; labels: Labels; frameworks: { frameworkId: string; isPriority: boolean }[] }

/** A sentence that a document must carry where it mentions something, such as the one on Kosovo. */
export type StandingNote = {
  key: string
  /** When it is due, in words for whoever drafts. */
  when: string
  /** The day (YYYY-MM-DD) of the events from which on it is due; null: always. */
  from: string | null
  /** The symbol of the resolution that it rests on. */
  resolution: string
  /** What is looked for in a text, by language. */
  mentions: Labels
  text: Labels
  toVerify: boolean
}

/** A fact that an administrator may correct. */
export type Setting = { key: string; value: unknown; toVerify: boolean; editedAt: Date | null }
