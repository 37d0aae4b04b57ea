import type { TermStamp } from '@/lib/activity/types'
import { DEFINITE_NOUNS } from '@/lib/report/compose/english/constants'
import { list } from '@/lib/report/compose/english/rules/words'
import type { BodyFact, Facts } from '@/lib/report/compose/types'

/** A country with its article: "the Lao People's Democratic Republic". */
export function country(term: TermStamp, facts: Facts): string {
  const fact = term.code ? facts.countries[term.code] : undefined
  if (!fact) return term.label
  return fact.article ? `${fact.article} ${fact.label}` : fact.label
}

const withoutArticle = (name: string) => name.replace(/^the /, '')

/** Countries in the alphabetical order of the language, with their articles, which do not count in the order. */
export const countryNames = (terms: TermStamp[], facts: Facts): string[] =>
  terms.map((term) => country(term, facts)).sort((a, b) => withoutArticle(a).localeCompare(withoutArticle(b), 'en'))

export const countryList = (terms: TermStamp[], facts: Facts): string => list(countryNames(terms, facts))

export const bodyOf = (label: string, facts: Facts): BodyFact | null =>
  facts.bodies.find((body) => body.name === label || body.acronym === label || body.aliases?.includes(label)) ?? null

/** Singular names built on a common noun take "the"; acronyms, plurals and proper names such as UNICEF do not. */
function isDefinite(label: string): boolean {
  if (/^[A-Z][\w-]*[A-Z]\w*$/.test(label)) return false
  return new RegExp(`\\b(?:${DEFINITE_NOUNS})\\b`, 'i').test(label) && !/^[a-z].*s$/.test(label)
}

/** A first word that is no part of a name: "Prison service of Upper Nile State". */
const COMMON_START = /^[A-Z][a-z]+(?= (?!of |on |for |and |to )[a-z])/

/** A partner as it stands in a sentence: its acronym where it has one, "the Government of Canada" for a country. */
export function partner(term: TermStamp, facts: Facts): string {
  const own = term.label.replace(/^Government of (?:the )?/, '')
  const state = Object.values(facts.countries).find((fact) => fact.label === own)
  if (state) return `the Government of ${state.article ? `${state.article} ` : ''}${state.label}`
  const body = bodyOf(term.label, facts)
  if (body?.acronym) return body.acronym
  const name = (body?.name ?? term.label).replace(COMMON_START, (first) => first.toLowerCase())
  return (body ? (body.definite ?? isDefinite(name)) : isDefinite(name)) ? `the ${name}` : name
}

/**
 * A presence as reports print it: "the OHCHR Regional Office for Central Asia", "the human rights component of UNAMA",
 * "OHCHR" for headquarters. The seat in brackets is dropped.
 */
export function presence(label: string, facts: Facts): string {
  const known = facts.presences[label]
  if (known) return known
  const name = label.replace(/ \([^)]*\)$/, '')
  if (/^OHCHR headquarters$/.test(name)) return 'OHCHR'
  const component = /^(\S+) human rights component$/.exec(name)
  if (component) return `the human rights component of ${component[1]}`
  const office = /^OHCHR (.+) country office$/.exec(name)
  if (office) return `the OHCHR country office in ${office[1]}`
  return /\b(?:Office|office|presence|component|adviser|mission|team)\b/.test(name) ? `the ${name}` : name
}
