import { fold } from '@/lib/core/fold'
import { QUESTIONS } from '../../constants'
import type { ActivityContent } from '../../rules/content'
import { CLAIM_FIELDS, KEY_LENGTH, MOST_ADVICE } from '../constants'
import type { Advice, ClaimField, Support } from '../types'
import { type ClaimPatterns, patternsFor } from './patterns'

type Found = Omit<Advice, 'key'>
type Text = { field: ClaimField; text: string }

/**
 * What is worth a look in an activity's text and facts, in the order of its fields. Advice only: nothing here holds up a
 * submission.
 *
 * @param kept keys of what somebody has looked at and let stand
 */
export function advise(content: ActivityContent, kept: readonly string[] = []): Advice[] {
  const texts = textsOf(content)
  const patterns = patternsFor(content.language)
  const inTexts = patterns ? [...checkTexts(texts, patterns, content), ...acronyms(texts, patterns)] : []
  const order = (field: ClaimField) => [...CLAIM_FIELDS, 'countries', 'start'].indexOf(field)
  const found = [...inTexts, ...missingFacts(content)].map((one) => ({ ...one, key: keyOf(one) }))
  return found
    .filter(({ key }, i) => !kept.includes(key) && found.findIndex((other) => other.key === key) === i)
    .sort((a, b) => order(a.field) - order(b.field))
    .slice(0, MOST_ADVICE)
}

/** What a piece of advice is remembered by: other words are another claim. */
const keyOf = ({ rule, field, quote }: Found): string => `${rule}:${field}:${fold(quote)}`.slice(0, KEY_LENGTH)

/** The texts that are asked of the kind: what stands under another kind's questions is printed nowhere. */
function textsOf(content: ActivityContent): Text[] {
  const asked: readonly string[] = ['title', 'summary', 'result', ...QUESTIONS[content.kind]]
  return CLAIM_FIELDS.filter((field) => asked.includes(field)).map((field) => ({ field, text: content[field] ?? '' }))
}

function checkTexts(texts: readonly Text[], patterns: ClaimPatterns, content: ActivityContent): Found[] {
  return texts.flatMap(({ field, text }) => [
    ...sentencesOf(text, content.language).flatMap((sentence) => claimIn(sentence, field, patterns, content)),
    ...namesIn(text, field, patterns),
    ...patterns.terms.flatMap(({ avoid, use }) =>
      [...text.matchAll(avoid)].map(([quote]): Found => ({ rule: 'term', field, quote, lacks: [], use })),
    ),
  ])
}

const sentencesOf = (text: string, language: string | null): string[] =>
  [...new Intl.Segmenter(language ?? 'en', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment)

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/

/** A change is claimed: who did it (of an act in the passive), when, and what shows it. */
function claimIn(sentence: string, field: ClaimField, patterns: ClaimPatterns, content: ActivityContent): Found[] {
  const act = patterns.acts.exec(sentence)
  const [quote] = act ?? patterns.effects.exec(sentence) ?? []
  if (!quote) return []
  const dated = YEAR.test(sentence) || (!act && content.start !== null)
  const anonymous = act !== null && patterns.passives.test(sentence) && !patterns.agents.test(sentence)
  const lacks: Support[] = [
    ...(anonymous ? (['who'] as const) : []),
    ...(dated ? [] : (['when'] as const)),
    ...(content.sources.length > 0 ? [] : (['evidence'] as const)),
  ]
  return lacks.length > 0 ? [{ rule: 'claim', field, quote, lacks, use: '' }] : []
}

/** How far from a name an office may stand and still be held by whoever bears it. */
const NEAR = 60

function namesIn(text: string, field: ClaimField, { names, offices }: ClaimPatterns): Found[] {
  return [...text.matchAll(names)].flatMap((match): Found[] => {
    const around = text.slice(Math.max(0, match.index - NEAR), match.index + match[0].length + NEAR)
    return offices.test(around) ? [] : [{ rule: 'private_name', field, quote: match[0], lacks: [], use: '' }]
  })
}

/** Capitals that are a word; what stands between strokes is a document symbol. */
const ACRONYM = /(?<![\p{L}\p{N}/.-])\p{Lu}{2,7}(?![\p{L}\p{N}/]|-\p{N})/gu

function acronyms(texts: readonly Text[], { known }: ClaimPatterns): Found[] {
  const all = texts.map(({ text }) => text).join('\n')
  const seen = new Set<string>()
  return texts.flatMap(({ field, text }) => {
    if (text === text.toUpperCase()) return []
    return [...text.matchAll(ACRONYM)].flatMap(([quote]): Found[] => {
      if (seen.has(quote) || known.has(quote) || all.includes(`(${quote})`) || all.includes(`${quote} (`)) return []
      seen.add(quote)
      return [{ rule: 'acronym', field, quote, lacks: [], use: '' }]
    })
  })
}

/** A fact that submission does not ask for, or for which "not known" was stated: a report has to flag it. */
function missingFacts({ kind, title, countries, start, gaps }: ActivityContent): Found[] {
  if (!title) return []
  const open = (field: 'countries' | 'start') =>
    gaps[field] === 'not_known' || (kind === 'lesson_learned' && gaps[field] === undefined)
  const fact = (rule: 'no_country' | 'no_year', field: ClaimField): Found => ({
    rule,
    field,
    quote: '',
    lacks: [],
    use: '',
  })
  return [
    ...(countries.length === 0 && open('countries') ? [fact('no_country', 'countries')] : []),
    ...(start === null && open('start') ? [fact('no_year', 'start')] : []),
  ]
}
