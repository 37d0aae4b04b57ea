import { today } from '@/lib/core/clock'
import { fold } from '@/lib/core/fold'
import type { Presence, PresenceMatch, PresenceName } from './types'

/** How much of two texts' words must be shared for a proposal. */
const ENOUGH = 0.5

/** Words that every presence has in its name: they tell nothing apart. */
const COMMON = new Set(
  'a an and at de des du en for et in la le les of pour the ohchr hcdh acnudh office bureau oficina'.split(' '),
)

const within = (day: string, range: { validFrom: string | null; validTo: string | null }): boolean =>
  (!range.validFrom || range.validFrom <= day) && (!range.validTo || day <= range.validTo)

/** Whether the presence existed on a day (YYYY-MM-DD), both its first and its last day included. */
export const existedOn = (presence: Pick<Presence, 'validFrom' | 'validTo'>, day: string): boolean =>
  within(day, presence)

/** The name used on a day; for a day before all names the first, after all names the last. */
function inForce(names: readonly PresenceName[], day: string): PresenceName | undefined {
  const current = names.find((name) => within(day, name))
  if (current) return current
  const byStart = [...names].sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''))
  return byStart.findLast((name) => (name.validFrom ?? '') <= day) ?? byStart[0]
}

/**
 * What a presence was called on a day (YYYY-MM-DD, today if none is given), in a language; where it has no name in
 * that language, in English; where it has none at all, its code.
 */
export function nameOf(
  presence: Pick<Presence, 'code' | 'names'>,
  locale: string,
  on = today(),
): { name: string; short: string } {
  const inLanguage = (language: string) =>
    inForce(
      presence.names.filter((name) => name.locale === language),
      on,
    )
  const { name, short } = inLanguage(locale) ?? inLanguage('en') ?? { name: presence.code, short: presence.code }
  return { name, short }
}

const writingsOf = (presence: Presence): string[] => [
  presence.code,
  ...presence.names.flatMap(({ name, short }) => [name, short]),
  ...presence.aliases,
]

const wordsOf = (text: string): string[] =>
  [...new Set(fold(text).split(' '))].filter((word) => word && !COMMON.has(word))

/** Words that begin alike are the same, slips of the pen and endings apart: Bishkeck, Bishkek. */
const sameWord = (a: string, b: string): boolean => a === b || (a.length > 4 && a.slice(0, 5) === b.slice(0, 5))

/** Words shared, as a share of all words of both (Dice): 0 nothing in common, 1 the same words. */
function likeness(a: string[], b: string[]): number {
  const shared = a.filter((word) => b.some((other) => sameWord(word, other))).length
  return shared === 0 ? 0 : (2 * shared) / (a.length + b.length)
}

/**
 * The presence that a text means: exactly by code, name or alias, whatever its case and accents; else the one whose
 * words are most like it, as a proposal; else null. Never a guess between equals, nor for a text with a word that no
 * presence has in its names: "IOM Regional Office in Dakar" is somebody else's. Keep handing in the same array: its
 * index is built once.
 */
export function matchPresence(text: string, presences: readonly Presence[]): PresenceMatch | null {
  const folded = fold(text)
  if (!folded) return null
  const { exact, candidates } = indexOf(presences)
  const same = exact.get(folded)
  if (same) return { presence: same, exact: true }
  const words = wordsOf(text)
  const isOurs = (word: string) =>
    candidates.some(({ names }) => names.some((name) => name.some((own) => sameWord(word, own))))
  if (!words.every(isOurs)) return null
  const [best, second] = candidates
    .map(({ presence, names }) => ({ presence, score: Math.max(...names.map((name) => likeness(words, name))) }))
    .sort((a, b) => b.score - a.score)
  if (!best || best.score < ENOUGH || best.score === second?.score) return null
  return { presence: best.presence, exact: false }
}

type Index = { exact: Map<string, Presence>; candidates: { presence: Presence; names: string[][] }[] }

const indexes = new WeakMap<readonly Presence[], Index>()

function indexOf(presences: readonly Presence[]): Index {
  const known = indexes.get(presences)
  if (known) return known
  const index: Index = { exact: new Map(), candidates: [] }
  for (const presence of presences) {
    const writings = writingsOf(presence)
    for (const name of writings.map(fold)) if (!index.exact.has(name)) index.exact.set(name, presence)
    index.candidates.push({ presence, names: writings.map(wordsOf) })
  }
  indexes.set(presences, index)
  return index
}
