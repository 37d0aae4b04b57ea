import {
  AFTER_PARTICIPLE,
  FINITES,
  INTRANSITIVES,
  INTRODUCTORY,
  NUMBERS,
  PASSIVES,
} from '@/lib/report/compose/english/constants'
import { closed, figures } from '@/lib/report/compose/english/rules/house-style'
import { indefinite, lowerFirst, upperFirst } from '@/lib/report/compose/english/rules/words'

const VERB = new RegExp(
  `\\b(?:(?<be>being|still to be)|(?<finite>${FINITES}|${INTRANSITIVES}|agreed(?= to take))|(?<past>[a-z]+ed|held|set up))\\b`,
)
const ALONE = new RegExp(`^(?:$|[.;,]| (?:${AFTER_PARTICIPLE})\\b)`)
const isParticiple = (word: string) => new RegExp(`^(?:${PASSIVES})$`).test(word)
const COUNT = new RegExp(`^(?:\\d+ |More than|Over|Some \\d|About|(?:${NUMBERS.slice(2).join('|')})\\b(?!-))`, 'i')
const DEFINITE = /^(?:The|All|Its|Their|These)\b/i
const INTRODUCED = new RegExp(`^(?:${INTRODUCTORY}) [^,]*, `)
const DETERMINER = /^(?:The|A|An|Some|All|Its|Their|This|These)\b/

/** The noun a phrase is about: the last word before its first preposition. */
function isPlural(phrase: string): boolean {
  const head = phrase.split(/ (?:of|on|in|for|with|to|from|at|by|as|[a-z]+ing) /)[0] ?? phrase
  if (COUNT.test(phrase) || / and /.test(head)) return true
  return / and \w+ \w+$/.test(phrase) || /(?:[^su]s|people|staff)$/i.test(head)
}

/** Where the verb of a main clause stands, or null for a phrase without one. Clauses begun by "that" or "which" do not count. */
function verbOf(text: string) {
  const [first = ''] = text.split(/[.;] /)
  const found = VERB.exec(first)
  if (!found || /\b(?:that|which|who|whom|so)\b/.test(text.slice(0, found.index))) return null
  if (found.groups?.past && / \w+ing\b/.test(text.slice(0, found.index))) return null
  const rest = text.slice(found.index + found[0].length)
  return { kind: found.groups, word: found[0], before: text.slice(0, found.index).trim(), rest }
}

/** True when a further verb follows: the participle before it only describes the subject. */
function hasVerb(rest: string): boolean {
  return [...rest.replace(/\b(?:that|which|who)\b[^,;]*/g, '').matchAll(new RegExp(VERB, 'g'))].some((found) => {
    const after = rest.slice(found.index + found[0].length)
    return Boolean(found.groups?.finite) || (Boolean(found.groups?.past) && !ALONE.test(after))
  })
}

/** True when a text stands as a sentence by itself. */
export function isSentence(text: string): boolean {
  const verb = verbOf(text)
  if (!verb || verb.kind?.be) return false
  if (verb.kind?.finite) return true
  const isHeadline = !DEFINITE.test(text.replace(INTRODUCED, '')) && isParticiple(verb.word) && ALONE.test(verb.rest)
  return !isHeadline || hasVerb(verb.rest)
}

/** A noun phrase with the article that a note leaves out: "Two-day training of judges" becomes "a two-day training of judges". */
export const nounPhrase = (phrase: string): string =>
  isPlural(phrase) ? lowerFirst(phrase) : indefinite(lowerFirst(phrase))

/** True for a note without a verb, such as "Two-day training of judges." */
export const isNote = (text: string): boolean => !DETERMINER.test(text) && verbOf(text) === null

/** The subject of a headline with the article that headlines leave out. */
function subject(phrase: string, article: 'the' | 'a'): string {
  if (DETERMINER.test(phrase) || isPlural(phrase)) {
    const needsThe = / and /.test(phrase) && !COUNT.test(phrase) && !/s$/.test(phrase) && article === 'the'
    return needsThe ? `the ${lowerFirst(phrase)}` : lowerFirst(phrase)
  }
  return article === 'the' ? `the ${lowerFirst(phrase)}` : indefinite(lowerFirst(phrase))
}

/**
 * A headline as a sentence without its full stop, in lower case: "Database launched" becomes "the database was launched".
 * Null when the text has no participle to build on.
 */
export function fromHeadline(text: string, article: 'the' | 'a' = 'the'): string | null {
  const verb = verbOf(text)
  if (!verb) return null
  const auxiliary = isPlural(verb.before) ? 'were' : 'was'
  return `${subject(verb.before, article)} ${auxiliary} ${verb.word}${verb.rest}`
}

/** Two new things in one headline: "Statement of principles and road map adopted", each with its article. */
function fromPair(text: string): string | null {
  const [, one, other, done] = /^([A-Z][^,]*?) and ([a-z]+ [a-z]+) ([a-z]+ed)$/.exec(text) ?? []
  if (!one || !other || !done || !isParticiple(done)) return null
  return `${indefinite(lowerFirst(one))} and ${indefinite(other)} were ${done}`
}

/** A phrase without a verb as the predicate of "The result was": with its article, in the number that it has. */
function fromNoun(phrase: string): string {
  if (/^More\b/.test(phrase)) return `The results included ${lowerFirst(phrase)}`
  if (/^(?:First|Second|Third)\b|^[A-Z]\w+(?:tion|ment|sal|val|ease|peal) of /.test(phrase))
    return `The result was the ${lowerFirst(phrase)}`
  if (isPlural(phrase) && !/^(?:Draft|Better)\b/.test(phrase)) return `The results were ${lowerFirst(phrase)}`
  return `The result was ${indefinite(lowerFirst(phrase))}`
}

/**
 * A result as a sentence, by its form: a sentence stands ("As a result, ..." where nothing else opens it), a headline gets
 * its auxiliary, a number opens with "In all", and a noun phrase follows "The result was". Parts parted by semicolons are
 * framed one by one.
 */
export function frameResult(text: string, leadsIn: boolean): string {
  const parts = text.split(/; /)
  if (parts.length > 1 && !parts.every(isSentence)) {
    const framed = parts.map(
      (part, index) => fromPair(part) ?? fromHeadline(part, index === 0 ? 'the' : 'a') ?? lowerFirst(part),
    )
    return closed(figures(upperFirst(framed.join(', and '))))
  }
  if (isSentence(text)) {
    const opensItself = /^(?:During|In|By|After|As|On|Since|From) /.test(text)
    return closed(leadsIn && !opensItself ? `As a result, ${lowerFirst(text)}` : text)
  }
  const headline = /^More reports/.test(text) ? null : fromHeadline(text)
  if (!headline) return closed(fromNoun(text))
  return closed(/^\d/.test(headline) ? `In all, ${headline}` : upperFirst(headline))
}
