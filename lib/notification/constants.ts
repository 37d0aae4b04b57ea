/** What people are told. A closed list: each has its sentence, its addressees and the question whether it still holds. */
export const NOTICE_KINDS = [
  'submitted',
  'returned',
  'approved',
  'withdrawn',
  'reinstated',
  'joined',
  'join_asked',
  'join_declined',
  'proposed',
  'mentioned',
  'replied',
  'commented',
  'round_opened',
  'round_time_asked',
  'round_extended',
  'round_reminder',
  'round_asked_more',
  'round_moved',
  'round_contributed',
  'release_withdrawn',
  'source_withdrawn',
  'practice_confirmed',
  'practice_declined',
  'practice_retired',
  'practice_due',
] as const

/** What notices are about. */
export const SUBJECT_TYPES = ['activity', 'round', 'report'] as const

export type NoticeKind = (typeof NOTICE_KINDS)[number]

export const isNoticeKind = (value: string): value is NoticeKind => NOTICE_KINDS.includes(value as NoticeKind)

/** Those who choose one mail a day get it after this hour, in UTC. */
export const DIGEST_HOUR = 6

/** How many minutes a letter waits after each failed try; after the last it is given up: two days and some hours in all. */
export const PAUSES = [1, 2, 5, 10, 30, 60, 120, 240, 480, 720, 1440] as const

/** How long one try may hold a letter before another copy takes it. Longer than any try can last. */
export const HELD_SECONDS = 120

/** Letters and notices are forgotten after so many days. */
export const KEPT_DAYS = 30

export const LETTERS_A_PAGE = 50
