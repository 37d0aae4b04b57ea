import type { Snapshot } from '@/lib/activity/types'
import type { Grammar } from '@/lib/report/compose/grammar/types'
import type { BodyFact, CountryFact } from '@/lib/report/compose/types'

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Cut so that plurals, genders and tenses of one word are alike. */
const stem = (word: string): string =>
  word.replace(/(?:aciones|cion|ations?|ements?|amientos?|[aeo]?s|e|a|o)$/, '').slice(0, 7)

/** The words that carry a text's meaning, as stems without accents. */
export function stems(text: string, { common }: Grammar): string[] {
  const words = plain(text).match(/[\p{L}\d]+/gu) ?? []
  return [...new Set(words.filter((word) => word.length > 1 && !common.has(word)).map(stem))].filter(Boolean)
}

/** The share (0 to 1) of `words` that `text` says already. */
export function coverage(words: string, text: string, grammar: Grammar): number {
  const wanted = stems(words, grammar)
  const said = new Set(stems(text, grammar))
  return wanted.length === 0 ? 0 : wanted.filter((one) => said.has(one)).length / wanted.length
}

export function says(text: string, name: string): boolean {
  const at = plain(text).indexOf(plain(name))
  if (name.length < 3 || at < 0) return false
  const around = [plain(text)[at - 1] ?? ' ', plain(text)[at + plain(name).length] ?? ' ']
  return around.every((letter) => !/[\p{L}\d]/u.test(letter))
}

export const saysYear = (text: string, { start, end }: Snapshot): boolean =>
  [start, end].some((value) => value && text.includes(value.date.slice(0, 4)))

/** The longest word of a name, without its end: adjectives of a country begin as the country does. */
function root(label: string): string {
  const [longest = ''] = (plain(label).match(/\p{L}{4,}/gu) ?? []).sort((a, b) => b.length - a.length)
  return longest.slice(0, Math.max(5, longest.length - 2))
}

/** A text names a country by its name, by an adjective of it, or by a city that reports name without the country. */
export function saysCountry(text: string, code: string, fact: CountryFact | undefined, { cities }: Grammar): boolean {
  const towns = Object.keys(cities).filter((city) => cities[city] === code)
  const names = [...(fact ? [fact.label, ...(fact.said ?? [])] : []), ...towns]
  if (names.some((name) => name.length > 3 && says(text, name))) return true
  const start = fact ? root(fact.label) : ''
  if (start.length < 5) return false
  return (plain(text).match(/\p{L}+/gu) ?? []).some((word) => word.startsWith(start) && word.length - start.length < 5)
}

/** The commission or secretariat of an organization: who names the organization has named it. */
const ORGAN = /^(?:la |le )?(?:Commission|Comisión|Secrétariat|Secretaría) (?:de la |de l'|du |del |de )(\p{Lu}{3,})$/u

/** A text names a body by a name or alias, or by most of the words of its name. */
export function saysBody(text: string, label: string, body: BodyFact | null, grammar: Grammar): boolean {
  const names = [label, body?.name, body?.acronym, ...(body?.aliases ?? [])].flatMap((name) => name ?? [])
  if (names.some((name) => says(text, name))) return true
  const full = body?.name ?? label
  const [, parent] = ORGAN.exec(full) ?? []
  if (parent && says(text, parent)) return true
  // "The IOM Regional Office for West Africa" is not named by a text on regional work in West Africa.
  const acronym = /(?<![\p{L}-])\p{Lu}{3,}(?![\p{L}-])/u.exec(full)?.[0]
  if (acronym && !says(text, acronym)) return false
  if (grammar.alike.some(([name, said]) => name.test(full) && said.test(text))) return true
  return stems(full, grammar).length > 1 && coverage(full, text, grammar) >= 0.6
}

/** A text speaks of a group when it has a word of weight of the group's name. */
export function saysGroup(text: string, label: string, grammar: Grammar): boolean {
  const said = stems(text, grammar)
  const alike = (one: string, other: string): boolean =>
    one.slice(0, 5) === other.slice(0, 5) ||
    grammar.synonyms.some((group) => [one, other].every((stem) => group.some((start) => stem.startsWith(start))))
  return stems(label, grammar).some((one) => said.some((other) => alike(one, other)))
}
