import { fold } from '@/lib/core/fold'
import { labelOf, matchTerm, splitList } from '@/lib/vocabulary/rules'
import type { Term } from '@/lib/vocabulary/types'
import type { FormValues } from '../schema/inputs'

const NAMED = ['partners', 'rightsHolders', 'instruments'] as const

export type NamedField = (typeof NAMED)[number]

/** How one name of a list is read: as a term that is called otherwise here, or as it stands, perhaps with a proposal. */
export type ReadName = { field: NamedField; words: string; label: string | null; known: boolean }

/** What is worth saying of the names in a form: those that are read as they are written go without saying. */
export function readNames(values: FormValues, terms: Record<NamedField, readonly Term[]>, locale: string): ReadName[] {
  return NAMED.flatMap((field) =>
    splitList([values[field] ?? ''].flat().join('\n')).flatMap((words): ReadName[] => {
      const match = matchTerm(words, terms[field])
      const label = match && labelOf(match.term, locale)
      if (match?.exact && label && fold(label) === fold(words)) return []
      return [{ field, words, label, known: match?.exact ?? false }]
    }),
  )
}
