import type { Reading, ReportLanguage } from './types'

/** What a paragraph lacks, or what its reader should check before it is cleared. */
export const FLAGS = [
  'no_year',
  'no_country',
  'no_presence',
  'no_result',
  'outside_period',
  'proposed_accomplishment',
  'to_translate',
] as const

/** The languages in which a report can be composed. */
export const REPORT_LANGUAGES = ['en', 'fr', 'es'] as const

/** The reader of a first paragraph: the front page and the introduction have named the Office. */
const reader = (office: string): Reading => ({
  acronyms: [office],
  notes: [],
  position: 0,
  goodPractices: 0,
  lessons: 0,
})

export const FIRST_READING: Record<ReportLanguage, Reading> = {
  en: reader('OHCHR'),
  fr: reader('HCDH'),
  es: reader('ACNUDH'),
}
