import { patternsFor } from '@/lib/activity/claims/rules/patterns'
import { MONTHS as FRENCH_MONTHS, NUMBERS as FRENCH_NUMBERS } from '../compose/french/constants'
import { MONTHS as SPANISH_MONTHS, NUMBERS as SPANISH_NUMBERS } from '../compose/spanish/constants'
import type { ReportLanguage } from '../compose/types'

/** What is wrong with a stretch of text: the rule, the words, and the text mended where a rule can mend it. */
export type Finding = { rule: TextRule; words: string; mended: string | null }

export const TEXT_RULES = [
  'term',
  'per_cent',
  'ampersand',
  'united_nations',
  'number',
  'opening_number',
  'range',
  'date',
  'quotation',
  'symbol',
] as const
export type TextRule = (typeof TEXT_RULES)[number]

/** Web addresses and document symbols are written as they are. */
const ADDRESS = /https?:\/\/\S+|\b[A-Z]+(?:\/[\w.()-]+)+/g

const SMALL = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const
/** After these a figure is a name, not a number of things. */
const NAMED =
  /(?:paras?|paragraphs?|articles?|arts?|nos?|resolutions?|chapters?|sections?|annex|items?|rules?|table|EA)\.?\s$/i

/** A quotation longer than this is better told. */
const MOST_QUOTED = 60

type Rule = {
  rule: TextRule
  pattern: RegExp
  mend?: (words: string) => string | null
  /** Whether these words are right where they stand. */
  spares?: (words: string, text: string, at: number) => boolean
}

/** A word that is quoted is spoken of, not used. */
const isQuoted = (_words: string, text: string, at: number): boolean => /(?:[“"‘']|«\s?)$/.test(text.slice(0, at))

/**
 * Rules of the house style that a pattern can tell: Editorial Manual (numbers, abbreviations, dates, quotations), the
 * Principles and Guidelines on international borders (terms), the form of symbols.
 */
const ENGLISH: Rule[] = [
  { rule: 'per_cent', pattern: /(?<=\d)\s?%/g, mend: () => ' per cent' },
  { rule: 'ampersand', pattern: / & /g, mend: () => ' and ' },
  { rule: 'united_nations', pattern: /\bU\.?N\.?(?=\s)(?!-)/g, mend: () => 'United Nations' },
  {
    rule: 'number',
    pattern: /(?<![\d.,/–-])\b[1-9](?= [a-z]{3,})/g,
    mend: (words) => SMALL[Number(words) - 1] ?? null,
    spares: (_words, text, at) => NAMED.test(text.slice(0, at)) || isDate(text, at),
  },
  // A range takes an en dash. Symbols and addresses are blanked out before.
  { rule: 'range', pattern: /(?<![\w/.–-])\d{1,4}-\d{1,4}(?![\w/–-])/g, mend: (words) => words.replace('-', '–') },
  {
    rule: 'date',
    pattern:
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\b|\b\d{1,2}\/\d{1,2}\/\d{4}\b/g,
    mend: dayFirst,
  },
]

/** A full stop that ends no sentence. */
const ABBREVIATED = /(?:^|[ (])(?:paras?|arts?|nos?|sects?|chaps?|vols?|pp?|par|párrs?|núms?|seccs?)\.\s$/i

/** Rules of every language. */
const ANY: Rule[] = [
  // A sentence does not begin with a figure.
  {
    rule: 'opening_number',
    pattern: /(?<=^|[.!?]\s)\d[\d.,]*(?=\s\p{Ll})/gu,
    spares: (_words, text, at) => ABBREVIATED.test(text.slice(0, at)),
  },
  { rule: 'quotation', pattern: /[“"]([^”"]{120,})[”"]/g, spares: (words) => words.split(/\s+/).length <= MOST_QUOTED },
  { rule: 'symbol', pattern: /\b[Aa]\/?hrc\/\S+|\bA\/HRC \S+/g },
]

/** Rules of a language with Latin letters: "pour cent", "y", numbers below 10 in words before a noun. */
const rulesOf = (percent: string, and: string, numbers: readonly string[], named: RegExp, months: string): Rule[] => [
  { rule: 'per_cent', pattern: /(?<=\d)\s?%/g, mend: () => ` ${percent}` },
  { rule: 'ampersand', pattern: / & /g, mend: () => ` ${and} ` },
  {
    rule: 'number',
    pattern: /(?<![\d.,/–-])\b[2-9](?= [a-zà-ÿ]{3,})/g,
    mend: (words) => numbers[Number(words)] ?? null,
    spares: (_words, text, at) =>
      named.test(text.slice(0, at)) || new RegExp(`^\\d (?:de )?(?:${months})`).test(text.slice(at)),
  },
]

const RULES: Record<ReportLanguage, Rule[]> = {
  en: ENGLISH,
  fr: rulesOf(
    'pour cent',
    'et',
    FRENCH_NUMBERS,
    /(?:articles?|art\.|par\.|résolution|no|chapitre|objectif|point|et) $/i,
    FRENCH_MONTHS.join('|'),
  ),
  es: rulesOf(
    'por ciento',
    'y',
    SPANISH_NUMBERS,
    /(?:artículos?|art\.|párrs?\.|resolución|núm\.|capítulo|objetivo|tema|y) $/i,
    SPANISH_MONTHS.join('|'),
  ),
}

/** Words that a language of reports does not use, with what stands for them. */
const termsOf = (language: ReportLanguage): Rule[] =>
  (patternsFor(language)?.terms ?? []).map(({ avoid, use }) => ({
    ...{ rule: 'term', pattern: avoid, spares: isQuoted },
    mend: () => use,
  }))

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'

const isDate = (text: string, at: number): boolean =>
  new RegExp(`^\\d{1,2} (?:and \\d+ )?(?:${MONTHS})`).test(text.slice(at))

function dayFirst(words: string): string | null {
  const found = /^(\w+) (\d{1,2}), (\d{4})$/.exec(words)
  return found ? `${found[2]} ${found[1]} ${found[3]}` : null
}

/** Everything that the rules find in a text, in its order. */
export function checkText(text: string, language: ReportLanguage = 'en'): Finding[] {
  const bare = text.replace(ADDRESS, (address) => ' '.repeat(address.length))
  return [...termsOf(language), ...RULES[language], ...ANY]
    .flatMap(({ rule, pattern, mend, spares }) =>
      [...bare.matchAll(pattern)]
        .filter((match) => !spares?.(match[0], bare, match.index))
        .map(({ 0: words, index: at }) => {
          const better = mend?.(words) ?? null
          const mended = better === null ? null : text.slice(0, at) + better + text.slice(at + words.length)
          return { at, finding: { rule, words: words.trim(), mended } }
        }),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ finding }) => finding)
}
