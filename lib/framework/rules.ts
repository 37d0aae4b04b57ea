import { labelsFrom } from '@/lib/core/labels'
import { NOTE_PREFIX } from './constants'
import type { Accomplishment, Framework, Period, Setting, StandingNote } from './types'

/**
 * The framework that an activity of this year counts in: the one whose years hold it. Without a year it is the one in
 * which the reporting period ends; a year outside all frameworks takes the nearest. Both are marked as assumed.
 *
 * @param year the year of the activity's start, or null
 * @throws {RangeError} if there is no framework at all
 */
export function frameworkFor(
  year: number | null,
  frameworks: readonly Framework[],
  period: Period,
): { framework: Framework; assumed: boolean } {
  const sought = year ?? period.to
  const [nearest] = [...frameworks].sort((a, b) => distance(a, sought) - distance(b, sought) || b.yearFrom - a.yearFrom)
  if (!nearest) throw new RangeError('There is no framework')
  return { framework: nearest, assumed: year === null || distance(nearest, year) > 0 }
}

/** Years between a year and the nearest one of a framework; 0 within it. */
const distance = ({ yearFrom, yearTo }: Framework, year: number): number => Math.max(yearFrom - year, year - yearTo, 0)

/** What an accomplishment is called in a framework, in a language or else in English; its number if it has no wording. */
export function wordingOf(
  accomplishment: Accomplishment,
  frameworkId: string,
  locale: string,
): { short: string; text: string } {
  const wordings = accomplishment.wordings.filter((wording) => wording.frameworkId === frameworkId)
  const found =
    wordings.find((wording) => wording.locale === locale) ?? wordings.find((wording) => wording.locale === 'en')
  return found ? { short: found.short, text: found.text } : { short: accomplishment.id, text: accomplishment.id }
}

/** The period of A/HRC/31/80, until an administrator sets another. */
const FIRST_PERIOD: Period = { from: 2010, to: 2015 }

/** Reads the reporting period from its setting. */
export function periodFrom(value: unknown): Period {
  const { yearFrom, yearTo } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  return typeof yearFrom === 'number' && typeof yearTo === 'number' ? { from: yearFrom, to: yearTo } : FIRST_PERIOD
}

/** Reads a standing note from its setting. */
export function noteFrom({ key, value, toVerify }: Pick<Setting, 'key' | 'value' | 'toVerify'>): StandingNote {
  const stored = value as Record<string, unknown>
  const text = (name: string) => (typeof stored[name] === 'string' ? stored[name] : null)
  return {
    key: key.slice(NOTE_PREFIX.length),
    when: text('when') ?? '',
    from: text('from'),
    resolution: text('resolution') ?? '',
    mentions: labelsFrom(stored.mentions),
    text: labelsFrom(stored.text),
    toVerify,
  }
}

/** The short names of all accomplishments by id, in the framework in which the reporting period ends. */
export function shortNames(
  accomplishments: readonly Accomplishment[],
  frameworks: readonly Framework[],
  period: Period,
  locale: string,
): Map<string, string> {
  const { framework } = frameworkFor(null, frameworks, period)
  return new Map(accomplishments.map((each) => [each.id, wordingOf(each, framework.id, locale).short]))
}
