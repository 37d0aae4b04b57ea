import type { Term } from './types'

/** What a term is called in a language, else in English, else its code. */
export const labelOf = (term: Pick<Term, 'code' | 'labels'>, locale: string): string =>
  term.labels[locale] ?? term.labels.en ?? term.code
