import type { PartialDate } from '@/lib/activity/types'
import { BARE, FEMININE, MASCULINE, MONTHS, NUMBERS, WITHIN } from '@/lib/report/compose/french/constants'
import type { Deed } from '@/lib/report/compose/grammar/types'
import type { CountryFact } from '@/lib/report/compose/types'

/** "l'Inde et le Népal", "l'Inde, le Népal et Sri Lanka"; items with commas take semicolons. */
export function list(items: string[]): string {
  if (items.length <= 1) return items.join('')
  const mark = items.some((item) => item.includes(',')) ? ' ;' : ','
  return `${items.slice(0, -1).join(`${mark} `)}${mark === ' ;' ? ' ; et' : ' et'} ${items.at(-1)}`
}

/** Numbers below 10 in words, others in figures. */
export const number = (value: number): string => (value < 10 ? (NUMBERS[value] ?? String(value)) : String(value))

const parts = ({ date }: PartialDate) => {
  const [year = '', month = '1', day = '1'] = date.split('-')
  return { year, month: MONTHS[Number(month) - 1] ?? '', day: day === '01' ? '1er' : String(Number(day)) }
}

/** "2012", "octobre 2012", "18 octobre 2012", "1er mars 2014". */
export function date(value: PartialDate): string {
  const { year, month, day } = parts(value)
  if (value.precision === 'year') return year
  return value.precision === 'month' ? `${month} ${year}` : `${day} ${month} ${year}`
}

const from = (value: PartialDate, words: string): string => {
  if (value.precision === 'day') return `du ${words}`
  return value.precision === 'month' && /^[ao]/.test(words) ? `d'${words}` : `de ${words}`
}
const to = (value: PartialDate, words: string): string => (value.precision === 'day' ? `au ${words}` : `à ${words}`)

function range(start: PartialDate, end: PartialDate): string {
  const [first, last] = [parts(start), parts(end)]
  const isSameYear = first.year === last.year && start.precision !== 'year' && start.precision === end.precision
  const isSameMonth = isSameYear && first.month === last.month && start.precision === 'day'
  const dayOnly = isSameMonth ? first.day : `${first.day} ${first.month}`
  const short = start.precision === 'day' ? dayOnly : first.month
  const begin = isSameYear ? short : date(start)
  return `${from(start, begin)} ${to(end, date(end))}`
}

/** "en 2014", "le 5 juillet 2013", "du 26 au 28 mars 2014", "de 2013 à 2015". */
export function when(start: PartialDate | null, end: PartialDate | null, lasts: boolean): string | null {
  if (start && end && date(start) !== date(end)) return range(start, end)
  if (start && !end && lasts)
    return start.precision === 'day' ? `à partir du ${date(start)}` : `à partir de ${date(start)}`
  if (start) return start.precision === 'day' ? `le ${date(start)}` : `en ${date(start)}`
  if (!end) return null
  return end.precision === 'day' ? `le ${date(end)} au plus tard` : `en ${date(end)} au plus tard`
}

/** "au Kirghizistan", "en Tunisie", "aux Philippines", "à Sri Lanka": by the article, with the exceptions of usage. */
export function within({ label, article }: CountryFact, code: string): string {
  const known = WITHIN[code]
  if (known) return known
  if (article === 'le') return `au ${label}`
  if (article === 'les') return `aux ${label}`
  return article ? `en ${label}` : `à ${label}`
}

export const articled = ({ label, article }: CountryFact): string =>
  article ? `${article}${article.endsWith("'") ? '' : ' '}${label}` : label

const VOWEL = /^[aeiouyàâéèêëîïôœùû]/i

/** A name with its article: by its first word, or for an acronym by the first word of what it stands for. */
export function named(name: string, head = name): string {
  const first = head.split(/[\s']/)[0]?.toLowerCase() ?? ''
  if (BARE.includes(name)) return name
  if (/^[a-zà-ÿ-]+s$/.test(head.split(' ')[0] ?? '') && !/^fonds\b/.test(head)) return `des ${name}`
  const isFeminine = FEMININE.includes(first)
  if (!isFeminine && !MASCULINE.includes(first)) return name
  if (VOWEL.test(name)) return `l'${name}`
  return isFeminine ? `la ${name}` : `le ${name}`
}

/** "de le" becomes "du", "à les" becomes "aux", "de des" becomes "de". */
export const contract = (text: string): string =>
  text
    .replace(/\b([Dd])e des (?=[aeiouéèêh])/g, "$1'")
    .replace(/\b([Dd])e des /g, '$1e ')
    .replace(/\b([Dd])e les? (?=\S)/g, (found, d: string) => (found.endsWith('les ') ? `${d}es ` : `${d}u `))
    .replace(/(?<![\p{L}])([Àà]) les? (?=\S)/gu, (found, a: string) => {
      const word = found.endsWith('les ') ? 'aux ' : 'au '
      return a === 'À' ? `A${word.slice(1)}` : word
    })
    .replace(/\bde (?=[AEIOUÉ][\p{L}-])/gu, "d'")

type Forms = [noun: string, form: 'm' | 'f' | 'mp' | 'fp', participle: string]

/** The forms of a deed by gender and number: "cet atelier", "ont été menées". */
export function deed([noun, form, participle]: Forms): Deed {
  const isPlural = form.endsWith('p')
  const isFeminine = form.startsWith('f')
  const ending = `${isFeminine ? 'e' : ''}${isPlural ? 's' : ''}`
  const [one, own] = isFeminine ? ['une', 'cette'] : ['un', VOWEL.test(noun) ? 'cet' : 'ce']
  return {
    a: `${isPlural ? 'des' : one} ${noun}`,
    this: `${isPlural ? 'ces' : own} ${noun}`,
    did: [`a ${participle}`, `ont ${participle}`],
    done: `${isPlural ? 'ont' : 'a'} été ${participle}${ending}`,
    on: isPlural ? 'portaient' : 'portait',
  }
}
