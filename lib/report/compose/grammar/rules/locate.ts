import type { Snapshot } from '@/lib/activity/types'
import { saysCountry, saysYear } from '@/lib/report/compose/grammar/rules/mentions'
import { countryOf } from '@/lib/report/compose/grammar/rules/names'
import { upperFirst } from '@/lib/report/compose/grammar/rules/words'
import type { Deed, Grammar } from '@/lib/report/compose/grammar/types'
import type { Clause, CountryFact, Facts, SnapshotField } from '@/lib/report/compose/types'

export type Circumstance = { words: string; fields: SnapshotField[]; footnote?: string }

const LASTING = /programme|project/
/** More countries than this stand in a footnote. */
export const MOST = 6

/** When it happened, unless the text says the year. */
export function time(snapshot: Snapshot, text: string, { when }: Grammar): Circumstance | null {
  if (saysYear(text, snapshot)) return null
  const words = when(snapshot.start, snapshot.end, LASTING.test(snapshot.activityType?.label ?? ''))
  return words ? { words, fields: (['start', 'end'] as const).filter((field) => snapshot[field]) } : null
}

/** The countries that a text leaves unsaid, in the alphabetical order of the language. */
export const unsaidCountries = ({ countries }: Snapshot, text: string, facts: Facts, grammar: Grammar) =>
  countries
    .map((term) => ({ code: term.code ?? '', fact: countryOf(term, facts) }))
    .filter(({ code, fact }) => !saysCountry(text, code, fact, grammar))
    .sort((a, b) => a.fact.label.localeCompare(b.fact.label, facts.language))

const isHeadquarters = ({ contributors }: Snapshot) => /headquarters/.test(contributors[0]?.label ?? '')

export const isFellowship = ({ activityType }: Snapshot) => activityType?.label === 'fellowship'

/** Where it happened, unless the text says so: its countries, or the region of an activity of no country. */
export function place(snapshot: Snapshot, text: string, facts: Facts, grammar: Grammar): Circumstance | null {
  const region = grammar.regions[snapshot.region ?? '']
  if (snapshot.countries.length === 0) {
    return region && snapshot.contributors.length === 0 && !text.includes(region.within)
      ? { words: region.within, fields: ['region'] }
      : null
  }
  const unsaid = unsaidCountries(snapshot, text, facts, grammar)
  if (isFellowship(snapshot) || unsaid.length === 0 || unsaid.length < snapshot.countries.length) return null
  const seat = isHeadquarters(snapshot) && unsaid.length === 1 ? grammar.seats[unsaid[0]?.code ?? ''] : undefined
  if (seat) return { words: seat, fields: ['contributors', 'countries'] }
  if (unsaid.length <= MOST) return { words: grammar.places(unsaid), fields: ['countries'] }
  const names = grammar.list(unsaid.map(({ fact }) => fact.label))
  return {
    words: grammar.manyPlaces(unsaid.length, region?.of ?? null),
    fields: ['countries', ...(region ? (['region'] as const) : [])],
    footnote: `${upperFirst(names)}.`,
  }
}

/** Countries that a paragraph names in a sentence of their own: where fellows came from, or what else was concerned. */
export function fellowsOr(
  snapshot: Snapshot,
  countries: { fact: CountryFact }[],
  { list, articled, phrases }: Grammar,
  deed: Deed,
): Clause {
  const text = isFellowship(snapshot)
    ? phrases.fellows(list(countries.map(({ fact }) => fact.label)))
    : phrases.concerned(deed, list(countries.map(({ fact }) => articled(fact))))
  return { text: `${upperFirst(text)}.`, fields: ['countries'] }
}

/** Place and date as one adverbial: "en 2012, au Kirghizistan". */
export function setting(circumstances: (Circumstance | null)[]): {
  words: string
  fields: SnapshotField[]
  footnotes: string[]
} {
  const used = circumstances.filter((one) => one !== null)
  return {
    words: used.map(({ words }) => words).join(', '),
    fields: used.flatMap(({ fields }) => fields),
    footnotes: used.flatMap(({ footnote }) => footnote ?? []),
  }
}
