import type { Labels } from '@/lib/core/labels'
import type { VOCABULARIES } from './constants'

export type Vocabulary = (typeof VOCABULARIES)[number]

/** One entry of a list that staff edit or translate. */
export type Term = {
  id: string
  vocabulary: Vocabulary
  code: string
  labels: Labels
  /** Other ways in which the same thing is written: HCR, ACNUR and UNHCR are one. */
  aliases: string[]
  /** What only one vocabulary needs: a country's article and region, a partner's full name, a treaty's committee. */
  attributes: Record<string, unknown>
}
