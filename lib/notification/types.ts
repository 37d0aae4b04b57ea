import type { NoticeKind, SUBJECT_TYPES } from './constants'

/** What a notice is about. */
export type Subject = { type: (typeof SUBJECT_TYPES)[number]; id: string }

/**
 * Ids beside the subject: who did it (and need not be told), under which accomplishment, for which presences, for whom by
 * name, on which paragraph, which purposes.
 */
export type About = {
  byId?: string
  accomplishmentId?: string
  presenceIds?: string[]
  personIds?: string[]
  paragraphId?: string
  purposes?: string[]
}

/** What there is to tell, before it is known to whom. */
export type News = { kind: NoticeKind; subject: Subject; about: About }

/** A letter as an administrator reads it. */
export type LetterView = {
  id: string
  to: string
  name: string
  locale: string
  at: Date
  attempts: number
  state: 'waiting' | 'sent' | 'refused' | 'given_up' | 'nobody'
  notices: number
  subject: string | null
  text: string | null
}
