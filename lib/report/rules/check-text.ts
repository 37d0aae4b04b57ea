import { patternsFor } from '@/lib/activity/claims/rules/patterns'

/** What is wrong with a stretch of text: the rule, the words, and the text mended where a rule can mend it. */
export type Finding = { rule: TextRule; words: string; mended: string | null }

export const TEXT_RULES = [
  'term',
  'per_cent',
  'ampersand',
  'united_nations',
  'number',
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
const isQuoted = (_words: string, text: string, at: number): boolean => /[“"‘']$/.test(text.slice(0, at))

/**
 * Rules of the house style that a pattern can tell: Editorial Manual (numbers, abbreviations, dates, quotations), the
 * Principles and Guidelines on international borders (terms), the form of symbols.
 */
const RULES: Rule[] = [
  ...(patternsFor('en')?.terms ?? []).map(
    ({ avoid, use }): Rule => ({ rule: 'term', pattern: avoid, mend: () => use, spares: isQuoted }),
  ),
  { rule: 'per_cent', pattern: /(?<=\d)\s?%/g, mend: () => ' per cent' },
  { rule: 'ampersand', pattern: / & /g, mend: () => ' and ' },
  { rule: 'united_nations', pattern: /\bU\.?N\.?(?=\s)(?!-)/g, mend: () => 'United Nations' },
  {
    rule: 'number',
    pattern: /(?<![\d.,/–-])\b[1-9](?= [a-z]{3,})/g,
    mend: (words) => SMALL[Number(words) - 1] ?? null,
    spares: (_words, text, at) => NAMED.test(text.slice(0, at)) || isDate(text, at),
  },
  {
    rule: 'date',
    pattern:
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\b|\b\d{1,2}\/\d{1,2}\/\d{4}\b/g,
    mend: dayFirst,
  },
  { rule: 'quotation', pattern: /[“"]([^”"]{120,})[”"]/g, spares: (words) => words.split(/\s+/).length <= MOST_QUOTED },
  { rule: 'symbol', pattern: /\b[Aa]\/?hrc\/\S+|\bA\/HRC \S+/g },
]

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'

const isDate = (text: string, at: number): boolean =>
  new RegExp(`^\\d{1,2} (?:and \\d+ )?(?:${MONTHS})`).test(text.slice(at))

function dayFirst(words: string): string | null {
  const found = /^(\w+) (\d{1,2}), (\d{4})$/.exec(words)
  return found ? `${found[2]} ${found[1]} ${found[3]}` : null
}

/** Everything that the rules find in a text, in its order. */
export function checkText(text: string): Finding[] {
  const bare = text.replace(ADDRESS, (address) => ' '.repeat(address.length))
  return RULES.flatMap(({ rule, pattern, mend, spares }) =>
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
