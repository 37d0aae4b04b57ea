import { fold } from '@/lib/core/fold'
import { type Labels, labelsFrom } from '@/lib/core/labels'
import type { Named, Term, TermMatch } from './types'

/** How like a name a text must be before that name is proposed, on the scale of `likeness`. */
const ENOUGH = 0.45

/** Attributes that hold further names of a term, by locale. */
const NAME_ATTRIBUTES = ['full', 'title', 'inText'] as const

const ARTICLE = /^(the|le|la|les|l|el|los|las) (?=.)/

/** The same where more than one word follows: "La Union" is not "Union". */
const ARTICLE_OF_PHRASE = new RegExp(`${ARTICLE.source}(?=.* )`)

/** What a term is called in a language, else in English, else its code. */
export const labelOf = (term: Pick<Term, 'code' | 'labels'>, locale: string): string =>
  term.labels[locale] ?? term.labels.en ?? term.code

/** The values of a list typed or pasted into one field: split at any semicolon or new line, trimmed, each once. */
export function splitList(text: string): string[] {
  const byFold = new Map<string, string>()
  for (const part of text.split(/[;؛；\r\n]+/).map((value) => value.trim())) {
    const key = fold(part)
    if (key && !byFold.has(key)) byFold.set(key, part)
  }
  return [...byFold.values()]
}

/**
 * The term that a text means: exactly by code, label, full name, earlier name or alias in any language, whatever its
 * case, accents and article; else the one whose name is most like it, as a proposal; else null. Never a guess between
 * equals. Keep handing in the same array: its index is built once.
 */
export function matchTerm<T extends Named>(text: string, terms: readonly T[]): TermMatch<T> | null {
  const folded = fold(text)
  if (!folded) return null
  const { exact, names, proposed } = indexOf(terms)
  const same = exact.get(folded) ?? exact.get(folded.replace(ARTICLE, ''))
  if (same !== undefined) return { term: terms[same] as T, exact: true, score: 1 }

  const before = proposed.get(folded)
  if (before !== undefined) return before as TermMatch<T> | null
  const found = mostLike(folded, names, terms)
  // A file repeats its words; what others wrote long ago need not be kept.
  if (proposed.size >= MOST_PROPOSED) proposed.clear()
  proposed.set(folded, found)
  return found
}

/** The term one of whose names is most like a text; none where two are equally like it. */
function mostLike<T extends Named>(folded: string, names: Index['names'], terms: readonly T[]): TermMatch<T> | null {
  const grams = trigramsOf(folded)
  const best = new Map<number, number>()
  for (const name of names) {
    const score = likeness(grams, name.grams)
    if (score >= ENOUGH && score > (best.get(name.at) ?? 0)) best.set(name.at, score)
  }
  const [first, second] = [...best].sort((a, b) => b[1] - a[1])
  if (!first || first[1] === second?.[1]) return null
  return { term: terms[first[0]] as T, exact: false, score: first[1] }
}

/**
 * A country as running text writes it on a day (YYYY-MM-DD; none: as it is called now): under the name of that time
 * and with its article, as in "the Islamic Republic of Iran", "the former Yugoslav Republic of Macedonia", "le Togo".
 * The source of names and articles is the United Nations terminology database.
 */
export function countryInText(
  country: Pick<Term, 'code' | 'labels' | 'attributes'>,
  locale: string,
  on?: string,
): string {
  const { labels, attributes } = countryOn(country, on)
  const whole = labelsFrom(attributes.inText)[locale]
  if (whole) return whole
  const name = labelOf({ code: country.code, labels }, locale)
  const article = labelsFrom(attributes.article)[labels[locale] ? locale : 'en']
  if (!article) return name
  return article.endsWith("'") ? `${article}${name}` : `${article} ${name}`
}

/** The short name of a country on a day (YYYY-MM-DD; none: its name now), as lists and tables write it. */
export const countryName = (
  country: Pick<Term, 'code' | 'labels' | 'attributes'>,
  locale: string,
  on?: string,
): string => labelOf({ code: country.code, labels: countryOn(country, on).labels }, locale)

type Dated = { until: string; labels: Labels; attributes: Record<string, unknown> }

function countryOn(country: Pick<Term, 'labels' | 'attributes'>, on?: string): Omit<Dated, 'until'> {
  const then = on && earlierNames(country.attributes).find(({ until }) => on < until)
  return then || country
}

/** Names that were used before a day, the oldest first. */
function earlierNames(attributes: Record<string, unknown>): Dated[] {
  const list = Array.isArray(attributes.earlier) ? (attributes.earlier as Record<string, unknown>[]) : []
  return list
    .map(({ until, labels, ...rest }) => ({ until: String(until), labels: labelsFrom(labels), attributes: rest }))
    .sort((a, b) => a.until.localeCompare(b.until))
}

const namesIn = (attributes: Record<string, unknown>): string[] =>
  NAME_ATTRIBUTES.flatMap((key) => Object.values(labelsFrom(attributes[key])))

/** Every way in which a term may be written. */
export const writingsOf = (term: Named): string[] => [
  term.code,
  ...Object.values(term.labels),
  ...term.aliases,
  ...namesIn(term.attributes),
  ...earlierNames(term.attributes).flatMap(({ labels, attributes }) => [
    ...Object.values(labels),
    ...namesIn(attributes),
  ]),
]

type Index = {
  exact: Map<string, number>
  names: { at: number; grams: Set<string> }[]
  /** What texts without an exact match were found to be like. */
  proposed: Map<string, TermMatch<Named> | null>
}

const MOST_PROPOSED = 5_000

const indexes = new WeakMap<readonly Named[], Index>()

function indexOf(terms: readonly Named[]): Index {
  const known = indexes.get(terms)
  if (known) return known
  const index: Index = { exact: new Map(), names: [], proposed: new Map() }
  for (const [at, term] of terms.entries()) {
    const names = writingsOf(term).map(fold)
    for (const name of new Set([...names, ...names.map((known) => known.replace(ARTICLE_OF_PHRASE, ''))]))
      if (name && !index.exact.has(name)) {
        index.exact.set(name, at)
        index.names.push({ at, grams: trigramsOf(name) })
      }
  }
  indexes.set(terms, index)
  return index
}

/** Three letters at a time, each word with two blanks before and one after it, as pg_trgm cuts them. */
function trigramsOf(folded: string): Set<string> {
  const grams = new Set<string>()
  for (const word of folded.split(' ')) {
    const letters = [...`  ${word} `]
    for (let at = 0; at + 3 <= letters.length; at++) grams.add(letters.slice(at, at + 3).join(''))
  }
  return grams
}

/** Trigrams shared, as a share of all trigrams of both: 0 nothing in common, 1 the same. */
function likeness(a: Set<string>, b: Set<string>): number {
  let shared = 0
  for (const gram of a) if (b.has(gram)) shared++
  return shared / (a.size + b.size - shared)
}

/** The groups of the mandate that a term of rights-holders stands for. */
export const mandateGroupsOf = ({ mandateGroups }: Term['attributes']): string[] =>
  Array.isArray(mandateGroups) ? mandateGroups.filter((group) => typeof group === 'string') : []
