import type { Reading } from './types'

/** What a paragraph lacks, or what its reader should check before it is cleared. */
export const FLAGS = [
  'no_year',
  'no_country',
  'no_presence',
  'no_result',
  'outside_period',
  'proposed_accomplishment',
] as const

/** The reader of a first paragraph: the front page and the introduction have named the Office. */
export const FIRST_READING: Reading = {
  acronyms: ['OHCHR'],
  notes: [],
  position: 0,
  goodPractices: 0,
  lessons: 0,
}
