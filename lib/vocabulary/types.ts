import type { Labels } from '@/lib/core/labels'
import type { GENDERS, MANDATE_GROUPS, PARTNER_KINDS, VOCABULARIES } from './constants'

export type Vocabulary = (typeof VOCABULARIES)[number]
export type PartnerKind = (typeof PARTNER_KINDS)[number]
export type Gender = (typeof GENDERS)[number]
export type MandateGroup = (typeof MANDATE_GROUPS)[number]

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

/** The part of a term that has names in it. */
export type Named = Pick<Term, 'code' | 'labels' | 'aliases' | 'attributes'>

/** A term that a text may mean. `exact`: it is one of its names; otherwise somebody has to confirm it. */
export type TermMatch<T extends Named = Term> = {
  term: T
  exact: boolean
  /** How like the text its nearest name is, above 0 and up to 1. */
  score: number
}
