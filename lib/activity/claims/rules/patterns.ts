import type { ClaimLanguage, ClaimWords } from '../types'
import { ENGLISH } from './english'
import { FRENCH } from './french'
import { SPANISH } from './spanish'

const WORDS: Record<ClaimLanguage, ClaimWords> = { en: ENGLISH, fr: FRENCH, es: SPANISH }

/** The rules of a language, as expressions that find whole words. */
export type ClaimPatterns = {
  acts: RegExp
  effects: RegExp
  passives: RegExp
  agents: RegExp
  offices: RegExp
  names: RegExp
  terms: { avoid: RegExp; use: string }[]
  known: ReadonlySet<string>
}

const BEFORE = '(?<![\\p{L}\\p{N}])'
const AFTER = '(?![\\p{L}\\p{N}])'
const whole = (sources: readonly string[], flags = 'iu') =>
  new RegExp(`${BEFORE}(?:${sources.join('|')})${AFTER}`, flags)

/** The same word with a small or a capital first letter: a name itself is told by its capitals. */
const eitherCase = (source: string): string =>
  source.replace(/^\p{L}/u, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`)

const NAME = "\\p{Lu}[\\p{Ll}’'-]+"

function patternsOf(words: ClaimWords): ClaimPatterns {
  const called = `(?:${words.honorifics.map(eitherCase).join('|')})\\s+${NAME}(?:\\s+${NAME})*`
  const person = `(?:${words.persons.map(eitherCase).join('|')}),?\\s+${NAME}(?:\\s+${NAME})+`
  return {
    acts: whole(words.acts),
    effects: whole(words.effects),
    passives: whole(words.passives),
    agents: whole(words.agents),
    offices: whole(words.offices),
    names: new RegExp(`${BEFORE}(?:${called}|${person})`, 'gu'),
    terms: words.terms.map(({ avoid, use }) => ({ avoid: whole([avoid], 'giu'), use })),
    known: new Set(words.known),
  }
}

const PATTERNS = Object.fromEntries(
  Object.entries(WORDS).map(([language, words]) => [language, patternsOf(words)]),
) as Record<ClaimLanguage, ClaimPatterns>

/** The rules for a text; null for a language that has none. */
export const patternsFor = (language: string | null): ClaimPatterns | null =>
  language !== null && language in PATTERNS ? PATTERNS[language as ClaimLanguage] : null
