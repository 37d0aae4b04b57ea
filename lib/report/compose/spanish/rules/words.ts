import type { PartialDate } from '@/lib/activity/types'
import type { Deed } from '@/lib/report/compose/grammar/types'
import {
  ACRONYM_MASCULINE,
  BARE,
  FEMININE,
  type Forms,
  MASCULINE,
  MONTHS,
  NUMBERS,
} from '@/lib/report/compose/spanish/constants'
import type { CountryFact } from '@/lib/report/compose/types'

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** "y" becomes "e" before the sound of i. */
const and = (next: string): string => (/^(?:i|hi(?!e))/.test(plain(next)) ? 'e' : 'y')

/** "India y Nepal", "Bolivia e India"; items with commas take semicolons. */
export function list(items: string[]): string {
  const last = items.at(-1) ?? ''
  if (items.length <= 1) return last
  const mark = items.some((item) => item.includes(',')) ? ';' : ','
  return `${items.slice(0, -1).join(`${mark} `)}${mark === ';' ? ';' : ''} ${and(last)} ${last}`
}

/** Numbers below 10 in words, others in figures. */
export const number = (value: number): string => (value < 10 ? (NUMBERS[value] ?? String(value)) : String(value))

const parts = ({ date }: PartialDate) => {
  const [year = '', month = '1', day = '1'] = date.split('-')
  return { year, month: MONTHS[Number(month) - 1] ?? '', day: String(Number(day)) }
}

/** "2012", "octubre de 2012", "18 de octubre de 2012". */
export function date(value: PartialDate): string {
  const { year, month, day } = parts(value)
  if (value.precision === 'year') return year
  return value.precision === 'month' ? `${month} de ${year}` : `${day} de ${month} de ${year}`
}

function range(start: PartialDate, end: PartialDate): string {
  const [first, last] = [parts(start), parts(end)]
  const isSameYear = first.year === last.year && start.precision !== 'year' && start.precision === end.precision
  const isSameMonth = isSameYear && first.month === last.month && start.precision === 'day'
  const dayOnly = isSameMonth ? first.day : `${first.day} de ${first.month}`
  const short = start.precision === 'day' ? dayOnly : first.month
  const begin = isSameYear ? short : date(start)
  const from = start.precision === 'day' ? 'del' : 'de'
  return `${from} ${begin} ${end.precision === 'day' ? 'al' : 'a'} ${date(end)}`
}

/** "en 2014", "el 5 de julio de 2013", "del 26 al 28 de marzo de 2014", "de 2013 a 2015". */
export function when(start: PartialDate | null, end: PartialDate | null, lasts: boolean): string | null {
  if (start && end && date(start) !== date(end)) return range(start, end)
  if (start && !end && lasts)
    return start.precision === 'day' ? `a partir del ${date(start)}` : `a partir de ${date(start)}`
  if (start) return start.precision === 'day' ? `el ${date(start)}` : `en ${date(start)}`
  if (!end) return null
  return end.precision === 'day' ? `a más tardar el ${date(end)}` : `a más tardar en ${date(end)}`
}

export const articled = ({ label, article }: CountryFact): string => (article ? `${article} ${label}` : label)

/** "en el Ecuador", "en Túnez". */
export const within = (country: CountryFact): string => `en ${articled(country)}`

/** A name with its article: by its first word, or for an acronym by the first word of what it stands for. */
export function named(name: string, head = name): string {
  const first = head.split(' ')[0]?.toLowerCase() ?? ''
  if (BARE.includes(name)) return name
  if (ACRONYM_MASCULINE.includes(name)) return `el ${name}`
  if (FEMININE.includes(first)) return `la ${name}`
  return MASCULINE.includes(first) ? `el ${name}` : name
}

/** "de el" becomes "del", "a el" becomes "al". */
export const contract = (text: string): string =>
  text.replace(/\b([Dd])e el (?=\S)/g, '$1el ').replace(/(?<!\p{L})([Aa]) el (?=\S)/gu, '$1l ')

/** The forms of a deed by gender and number: "este taller", "fueron organizadas". */
export function deed([noun, form, stem, did, didMany]: Forms): Deed {
  const isPlural = form.endsWith('p')
  const isFeminine = form.startsWith('f')
  const [one, many] = isFeminine ? ['esta', 'estas'] : ['este', 'estos']
  const ending = `${isFeminine ? 'a' : 'o'}${isPlural ? 's' : ''}`
  const rest = did.endsWith(' a cabo') ? ' a cabo' : ''
  const isMass = /^(?:asesoramiento|apoyo|servicios|actividades|consultas)\b/.test(noun)
  return {
    a: isMass ? noun : `${isFeminine ? 'una' : 'un'} ${noun}`,
    this: `${isPlural ? many : one} ${noun}`,
    did: [did, didMany],
    done: `${isPlural ? 'fueron' : 'fue'} ${stem}${ending}${rest}`,
    on: isPlural ? 'se centraron' : 'se centró',
  }
}
