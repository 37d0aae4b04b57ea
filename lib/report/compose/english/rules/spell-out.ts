import { indefinite, literal } from '@/lib/report/compose/english/rules/words'
import type { BodyFact, Facts, Spelled } from '@/lib/report/compose/types'

const FOLLOWS_A_NAME = /^(?:[,.;:()]|$| (?:and|or|with|to|in|on|for|of|from|by|as|at|held|led|gave|ran|rolled|\w+ed)\b)/
const PRECEDES_A_NAME =
  /(?:^|\(|[,;(] |\b(?:of|by|with|and|for|to|from|between|through|in|on|was|were|involved|included) )$/i

/** An acronym that describes a noun ("four UNAMA trainers") takes no article of its own. */
const takesArticle = (before: string, after: string) => PRECEDES_A_NAME.test(before) && FOLLOWS_A_NAME.test(after)

/** "Four UNAMA trainers": too long a name to stand before its noun, which goes before it. */
const COUNTED = /\b(?:\d+|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine) $/

function spelledBeforeNoun(body: BodyFact, before: string, after: string): string | null {
  const [found, noun] = (COUNTED.test(before) && /^ ([a-z]+s)\b/.exec(after)) || []
  if (!found) return null
  const article = body.definite === false ? '' : 'the '
  return `${before}${noun} of ${article}${body.name} (${body.acronym})${after.slice(found.length)}`
}

function spelled(body: BodyFact, before: string, after: string, opensSentence: boolean): string {
  const name = `${body.name} (${body.acronym})`
  const standsAlone = body.definite !== false && takesArticle(before, after)
  if (!standsAlone) return name
  const isFirst = before === '' ? opensSentence : /[.] $/.test(before)
  return `${isFirst ? 'The' : 'the'} ${name}`
}

/** "An ILO project" becomes "An International ...", "A UNDP" stays right: the article follows the sound of the name. */
const fitting = (before: string, name: string) =>
  before.replace(/\b([Aa])n? $/, (_, a: string) => `${a}${indefinite(name).startsWith('an ') ? 'n' : ''} `) + name

/**
 * Spells out each known acronym where the reader first meets it: "the International Labour Organization (ILO)". A name
 * written in full beside its acronym counts as met.
 */
export function spellOut(text: string, before: string, known: readonly string[], facts: Facts): Spelled {
  const opensSentence = before === '' || before.endsWith('.')
  const met = [...known]
  let result = text
  for (const body of facts.bodies) {
    const acronym = body.acronym
    if (!acronym || !result.includes(acronym) || met.includes(acronym)) continue
    const at = result.search(new RegExp(`(?<![\\p{L}\\d/-])${literal(acronym)}(?![\\p{L}\\d/)-])`, 'u'))
    if (at < 0 && !result.includes(`(${acronym})`)) continue
    met.push(acronym)
    if (at < 0 || result.includes(`(${acronym})`)) continue
    const [left, right] = [result.slice(0, at), result.slice(at + acronym.length)]
    result = spelledBeforeNoun(body, left, right) ?? fitting(left, spelled(body, left, right, opensSentence)) + right
  }
  return { text: result, known: met }
}
