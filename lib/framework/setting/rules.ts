import type { Problem } from '@/lib/core/errors'
import { isLocale, type Locale } from '@/lib/core/i18n/locales'

/** One part of a setting that can be edited, with its path ("agendaItems.0.titles.en"). */
export type Part = { path: string; value: string | number }

/** Parts that refer to something else by its id: changing the text would break the tie. */
const FIXED = ['theme']

const NUMBER_MOST = 1_000_000
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The texts and numbers in a setting, in their order. What has no value has no part: the shape of a setting is fixed. */
export function partsOf(value: unknown, path = ''): Part[] {
  if (typeof value === 'string' || typeof value === 'number') return FIXED.includes(path) ? [] : [{ path, value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => partsOf(part, path ? `${path}.${key}` : key))
}

/** The setting with other values in some of its parts, in the same shape. */
export function withParts(value: unknown, changes: ReadonlyMap<string, string | number>, path = ''): unknown {
  if (typeof value !== 'object' || value === null) return changes.get(path) ?? value
  const at = (key: string | number) => (path ? `${path}.${key}` : `${key}`)
  if (Array.isArray(value)) return value.map((part, index) => withParts(part, changes, at(index)))
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withParts(part, changes, at(key))]))
}

/** Reads what was typed for a part: a number stays a number, a day (YYYY-MM-DD) a day, a text is not empty. */
export function readPart(part: Part, typed: string): { value: string | number } | { problem: Problem } {
  if (typeof part.value === 'number') {
    const isWhole = /^\d{1,7}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= NUMBER_MOST
    return isWhole ? { value: Number(typed) } : { problem: { key: 'framework.problem.number' } }
  }
  if (!typed) return { problem: { key: 'framework.problem.empty' } }
  if (DAY.test(part.value) && !isDay(typed)) return { problem: { key: 'framework.problem.day' } }
  return { value: typed }
}

const isDay = (text: string): boolean => DAY.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text

/** What is wrong with a setting as a whole, by part. */
export function problemsOfWhole(value: unknown): Record<string, Problem[]> {
  const { yearFrom, yearTo } = value as Record<string, unknown>
  if (typeof yearFrom !== 'number' || typeof yearTo !== 'number') return {}
  if (yearFrom < 1990 || yearFrom > 2100) return { yearFrom: [{ key: 'framework.problem.year' }] }
  if (yearTo < 1990 || yearTo > 2100) return { yearTo: [{ key: 'framework.problem.year' }] }
  return yearFrom > yearTo ? { yearTo: [{ key: 'framework.problem.period' }] } : {}
}

/** What a part is called: a key of the messages, the place in a list that it stands in, the language that it is in. */
export type PartName = { key: string; number: number | null; locale: Locale | null }

/** Reads the name of a part from its path: "agendaItems.0.titles.en" is the first agenda item's titles, in English. */
export function nameOfPart(path: string): PartName {
  const steps = path.split('.')
  const last = steps.at(-1)
  const locale = isLocale(last) ? last : null
  const index = steps.find((step) => /^\d+$/.test(step))
  const words = (locale ? steps.slice(0, -1) : steps).filter((step) => !/^\d+$/.test(step))
  return { key: words.join('_'), number: index === undefined ? null : Number(index) + 1, locale }
}

/** The order in which parts are shown, by the first step of their path: the database does not keep one. */
const ORDER = 'yearFrom yearTo secretariat other organ session agendaItems symbol title author mandate when from'.split(
  ' ',
)

const rank = ([part]: Part[]): number => {
  const at = ORDER.indexOf(part?.path.split('.')[0] ?? '')
  return at === -1 ? ORDER.length : at
}
const place = ([part]: Part[]): number => nameOfPart(part?.path ?? '').number ?? 0

/** The parts that are one text in several languages stand together; every other part stands alone. */
export function groupsOf(parts: readonly Part[]): Part[][] {
  const groups = new Map<string, Part[]>()
  for (const part of parts) {
    const { key, number } = nameOfPart(part.path)
    const name = `${key} ${number ?? ''}`
    groups.set(name, [...(groups.get(name) ?? []), part])
  }
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || place(a) - place(b) || a.length - b.length)
}
