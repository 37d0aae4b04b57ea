import { ANSWER_FIELDS } from '@/lib/activity/constants'

/** The fields of which a phrase can be quoted. Of accomplishments, the sentences. */
export const PHRASE_FIELDS = ['title', 'summary', 'result', ...ANSWER_FIELDS, 'accomplishments', 'sources'] as const

/** All that a comment can be on beside the whole. */
export const COMMENT_FIELDS = [
  ...PHRASE_FIELDS,
  'start',
  'end',
  'countries',
  'activityType',
  'partners',
  'rightsHolders',
  'instruments',
  'related',
  'sensitivity',
  'publicUse',
] as const

export const LONGEST_COMMENT = 4_000
export const LONGEST_PHRASE = 500
