import type { PartialDate } from '@/lib/activity/types'
import { CAPITALIZED, MONTHS, NUMBERS } from '@/lib/report/compose/english/constants'

/** A text as a pattern that matches it and nothing else. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "people of African descent" as part of a name: "People of African Descent". */
export const titleCase = (text: string): string =>
  text.replace(/\b(?!(?:a|an|and|for|in|of|on|or|the|with)\b)[a-z]/g, (letter) => letter.toUpperCase())

/** "India", "India and Nepal", "India, Nepal and Sri Lanka": no comma before "and". Items with commas take semicolons. */
export function list(items: string[]): string {
  if (items.length <= 1) return items.join('')
  const mark = items.some((item) => item.includes(',')) ? ';' : ','
  return `${items.slice(0, -1).join(`${mark} `)}${mark === ';' ? '; and' : ' and'} ${items.at(-1)}`
}

/** Numbers below 10 in words, 10 and above in figures (United Nations Editorial Manual, numbers). */
export const number = (value: number): string => (value < 10 ? (NUMBERS[value] ?? String(value)) : String(value))

export const indefinite = (noun: string): string => {
  if (/^(?:uni(?!n)|eu|one|uk|UN[A-Z-])/i.test(noun) && !/^uni?n/.test(noun)) return `a ${noun}`
  return /^[aeiou]|^(?:NGO|hono|hour|11\b|18\b|8)/i.test(noun) ? `an ${noun}` : `a ${noun}`
}

/** A first word inside a sentence: lower case, unless it is a name, an acronym or one of the words that keep a capital. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text.split(' ')
  const isFunctionWord =
    /^(?:The|A|An|As|In|At|On|After|With|From|For|Through|During|While|Since|By|More|Some|Several|All|Five|Four|Three|Two|Sixteen)$/.test(
      first,
    )
  if (isFunctionWord) return text.charAt(0).toLowerCase() + text.slice(1)
  const isName = /[A-Z].*[A-Z]/.test(first) || new RegExp(`^(?:${CAPITALIZED})\\b`).test(first) || /^[A-Z]/.test(second)
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

const parts = ({ date }: PartialDate) => {
  const [year = '', month = '1', day = '1'] = date.split('-')
  return { year, month: MONTHS[Number(month) - 1] ?? '', day: String(Number(day)) }
}

/** "2012", "October 2012" or "18 October 2012", as far as the source gives it. */
export function date(value: PartialDate): string {
  const { year, month, day } = parts(value)
  if (value.precision === 'year') return year
  return value.precision === 'month' ? `${month} ${year}` : `${day} ${month} ${year}`
}

/** "from 26 to 28 March 2014", "from May to July 2014", "from 2013 to 2015": what both share is said once. */
function range(start: PartialDate, end: PartialDate): string {
  const [from, to] = [parts(start), parts(end)]
  const isSameYear = from.year === to.year && start.precision !== 'year' && start.precision === end.precision
  if (!isSameYear) return `from ${date(start)} to ${date(end)}`
  if (start.precision === 'month') return `from ${from.month} to ${date(end)}`
  return from.month === to.month ? `from ${from.day} to ${date(end)}` : `from ${from.day} ${from.month} to ${date(end)}`
}

/**
 * When, as an adverbial in lower case: "in 2014", "on 5 July 2013", "from 2013 to 2015", "by 2013" where only the end is
 * known. A beginning without an end is "from 2013" for what lasts.
 */
export function when(start: PartialDate | null, end: PartialDate | null, lasts: boolean): string | null {
  if (start && end && date(start) !== date(end)) return range(start, end)
  if (start && !end && lasts) return `from ${date(start)}`
  if (start) return `${start.precision === 'day' ? 'on' : 'in'} ${date(start)}`
  return end ? `by ${date(end)}` : null
}
