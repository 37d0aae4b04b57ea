import type { Snapshot } from '@/lib/activity/types'
import { CITIES, COMMON_WORDS, DEMONYMS, SYNONYMS } from '@/lib/report/compose/english/constants'
import { literal } from '@/lib/report/compose/english/rules/words'
import type { BodyFact, Facts } from '@/lib/report/compose/types'

const COMMON = new Set(COMMON_WORDS.split('|'))

const fold = (word: string) => {
  const stem = word
    .toLowerCase()
    .replace(/(?:ies|y)$/, 'i')
    .replace(/(?:ations?|ments?|ings?|ees?|ers?|ed|es|s|al|ive|e)$/, '')
    .replace(/e+$/, '')
  return stem.slice(0, 7)
}

/** The words that carry a text's meaning, cut to stems that survive plurals and tenses. */
export function stems(text: string): string[] {
  const words = text.replace(/['’]s?\b/g, '').match(/[\p{L}\d]+/gu) ?? []
  return [...new Set(words.filter((word) => !COMMON.has(word.toLowerCase())).map(fold))].filter(Boolean)
}

/** The share (0 to 1) of `words` that `text` says already. */
export function coverage(words: string, text: string): number {
  const wanted = stems(words)
  const said = new Set(stems(text))
  return wanted.length === 0 ? 0 : wanted.filter((stem) => said.has(stem)).length / wanted.length
}

/** A text names what it says as a word of its own. Most names are not in most texts, so that is asked first. */
export const saysName = (text: string, name: string): boolean =>
  text.includes(name) && new RegExp(`(?<![\\p{L}\\d])${literal(name)}(?![\\p{L}\\d])`, 'u').test(text)

export const saysYear = (text: string, { start, end }: Snapshot): boolean =>
  [start, end].some((value) => value && text.includes(value.date.slice(0, 4)))

/** A text names a country by its name, or by a city that reports name without the country. */
export function saysCountry(text: string, code: string, label: string, facts: Facts): boolean {
  const names = [label, facts.countries[code]?.label ?? label, ...(facts.countries[code]?.said ?? [])]
  const cities = Object.keys(CITIES).filter((city) => CITIES[city] === code)
  return [...names, ...cities].some((name) => name.length > 3 && saysName(text, name))
}

const bare = (name: string) => name.replace(/[^\p{L}]/gu, '').toLowerCase()

/** A country acts under its name or its adjective: "Swiss support" names Switzerland. */
export function saysGovernment(text: string, code: string, label: string): boolean {
  const demonym = DEMONYMS[code]
  if (demonym && saysName(text, demonym)) return true
  const stem = bare(label).replace(/[aeiou]$/, '')
  return text.split(/[^\p{L}]+/u).some((word) => /^\p{Lu}/u.test(word) && bare(word).startsWith(stem))
}

/** A text names a body by a name or alias, or by most of the words of its name ("national institutions"). */
export function saysBody(text: string, label: string, body: BodyFact | null): boolean {
  const names = [label, body?.name, body?.acronym, ...(body?.aliases ?? [])]
  if (names.some((name) => name && name.length > 2 && saysName(text, name))) return true
  if (/^civil society/.test(label) && /civil society|non-governmental organizations/.test(text)) return true
  const [, parent] = /^([A-Z]{3,}) (?:Commission|Secretariat|Regional Office|Country Office)/.exec(label) ?? []
  if (parent && saysName(text, parent)) return true
  return stems(label).length > 1 && coverage(label, text) >= 0.6
}

const isSynonym = (stem: string, said: string[]) =>
  SYNONYMS.some(
    (group) =>
      group.some((one) => stem.startsWith(one)) && said.some((word) => group.some((one) => word.startsWith(one))),
  )

/** A text speaks of a group of rights-holders when it has the leading words of the group's name, or their synonyms. */
export function saysGroup(text: string, label: string): boolean {
  const said = stems(text)
  const wanted = stems(label).filter((stem) => stem !== fold('persons'))
  return wanted.some((stem) => said.includes(stem) || isSynonym(stem, said))
}
