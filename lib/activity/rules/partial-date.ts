import type { PartialDate } from '../types'

/** Month names as people write them, by language, January first. Compared without case, stops and accents. */
const MONTHS: readonly string[][] = [
  ['january', 'jan', 'janvier', 'janv', 'enero', 'ene', 'يناير', 'كانون الثاني'],
  ['february', 'feb', 'fevrier', 'fevr', 'febrero', 'فبراير', 'شباط'],
  ['march', 'mar', 'mars', 'marzo', 'مارس', 'اذار'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'ابريل', 'نيسان'],
  ['may', 'mai', 'mayo', 'مايو', 'ايار'],
  ['june', 'jun', 'juin', 'junio', 'يونيو', 'حزيران'],
  ['july', 'jul', 'juillet', 'juil', 'julio', 'يوليو', 'تموز'],
  ['august', 'aug', 'aout', 'agosto', 'ago', 'اغسطس', 'اب'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'سبتمبر', 'ايلول'],
  ['october', 'oct', 'octobre', 'octubre', 'اكتوبر', 'تشرين الاول'],
  ['november', 'nov', 'novembre', 'noviembre', 'نوفمبر', 'تشرين الثاني'],
  ['december', 'dec', 'decembre', 'diciembre', 'dic', 'ديسمبر', 'كانون الاول'],
]

const NUMERALS = /[\u0660-\u0669\u06f0-\u06f9]/g

function plain(text: string): string {
  return text
    .replace(NUMERALS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/أ|إ|آ/g, 'ا')
    .toLowerCase()
    .replace(/[.,]|\bde\b/g, ' ')
    .replace(/(\d)(er|st|nd|rd|th)\b/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

const monthNumber = (name: string): number => MONTHS.findIndex((names) => names.includes(name)) + 1

/**
 * Reads a date as far as a source gives it: `2014`, `2014-05`, `May 2014`, `5 May 2014`, `2014-05-05`, also with French,
 * Spanish and Arabic month names and Arabic figures.
 * @returns the first day of what is known with its precision; null when it is no date
 */
export function parsePartialDate(text: string): PartialDate | null {
  const words = plain(text)
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(words)
  if (iso) return build(Number(iso[1]), numberOrNull(iso[2]), numberOrNull(iso[3]))
  const named = /^(?:(\d{1,2}) )?(\D+) (\d{4})$/.exec(words)
  if (!named) return null
  const month = monthNumber((named[2] ?? '').trim())
  return month ? build(Number(named[3]), month, numberOrNull(named[1])) : null
}

const numberOrNull = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

function build(year: number, month: number | null, day: number | null): PartialDate | null {
  if (year < 1945 || year > 2100) return null
  const date = `${year}-${two(month ?? 1)}-${two(day ?? 1)}`
  const real = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date) return null
  if (day) return { date, precision: 'day' }
  return { date, precision: month ? 'month' : 'year' }
}

const two = (n: number): string => String(n).padStart(2, '0')

/** The last day that a partial date may mean: 2014 ends on 31 December, May 2014 on 31 May. */
export function lastDay({ date, precision }: PartialDate): string {
  if (precision === 'day') return date
  const [year = 0, month = 1] = date.split('-').map(Number)
  const after = precision === 'year' ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1)
  return new Date(after - 86_400_000).toISOString().slice(0, 10)
}

/** How much of YYYY-MM-DD is known. */
const KNOWN = { year: 4, month: 7, day: 10 } as const

/** The date as it is written into a form field: as precise as it is known. */
export const writePartialDate = ({ date, precision }: PartialDate): string => date.slice(0, KNOWN[precision])

/** The date in words of a language, as precise as it is known: "2014", "May 2014", "5 May 2014". */
export function formatPartialDate({ date, precision }: PartialDate, locale: string): string {
  return formatFor(locale, precision).format(new Date(`${date}T00:00:00Z`))
}

/** Making a format takes far longer than using it, and a file of activities uses one for each date. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(locale: string, precision: PartialDate['precision']): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`
  const known = formats.get(key)
  if (known) return known
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC', numberingSystem: 'latn' }
  if (precision !== 'year') parts.month = 'long'
  if (precision === 'day') parts.day = 'numeric'
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, parts)
  formats.set(key, made)
  return made
}
