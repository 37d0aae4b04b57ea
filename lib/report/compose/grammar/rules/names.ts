import type { BodyStamp, TermStamp } from '@/lib/activity/types'
import type { Grammar } from '@/lib/report/compose/grammar/types'
import type { BodyFact, CountryFact, Facts } from '@/lib/report/compose/types'

/** The body that a stamp names, in whatever language it was stamped. */
export const bodyOf = (label: string, { bodies }: Facts): BodyFact | null =>
  bodies.find((body) => body.name === label || body.acronym === label || body.stamps?.includes(label)) ?? null

export const countryOf = ({ code, label }: TermStamp, { countries }: Facts): CountryFact =>
  (code ? countries[code] : undefined) ?? { label }

export const groupOf = ({ label }: TermStamp, { groups = {} }: Facts): string => groups[label] ?? label

/** A partner as it stands in a sentence: its acronym with its article, the Government of a State, a name. */
export function partner(label: string, facts: Facts, grammar: Grammar): string {
  const body = bodyOf(label, facts)
  if (body?.acronym) return grammar.named(body.acronym, body.name)
  if (body) return grammar.named(body.name)
  const state = Object.values(facts.countries).find((fact) =>
    fact.stamps?.includes(label.replace(/^Government of (?:the )?/, '')),
  )
  if (!state) return label
  return grammar.phrases.government(
    `${state.article ?? ''}${state.article?.endsWith("'") || !state.article ? '' : ' '}${state.label}`,
  )
}

/** A contributing body as it stands in a sentence: a presence under its full name, or a partner. */
export const actor = ({ label }: BodyStamp, facts: Facts, grammar: Grammar): string =>
  facts.presences[label] ?? partner(label, facts, grammar)
