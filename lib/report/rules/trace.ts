import { NUMBERS as ENGLISH } from '../compose/english/constants'
import { NUMBERS as FRENCH } from '../compose/french/constants'
import { NUMBERS as SPANISH } from '../compose/spanish/constants'

/** "One" is an article in French and Spanish, and a pronoun in English. */
const FIRST_WORD = 2

const WORDS = new Map(
  [ENGLISH, FRENCH, SPANISH].flatMap((words) =>
    words.flatMap((word, value): [string, string][] => (value >= FIRST_WORD ? [[word, String(value)]] : [])),
  ),
)

const ADDRESS = /https?:\/\/\S+/g
const FIGURES = /\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?/g

/** A number without the marks that languages put within it: "20 000", "20,000" and "20.000" are one. */
const bare = (figures: string): string => figures.replace(/\D/g, '').replace(/^0+(?=\d)/, '')

/** The numbers of a text, in figures or in words, each once. Web addresses are no text. */
export function numbersIn(text: string): string[] {
  const plain = text.replace(ADDRESS, ' ')
  const figures = (plain.match(FIGURES) ?? []).map(bare)
  const words = (plain.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => WORDS.get(word) ?? [])
  return [...new Set([...figures, ...words])]
}

/** Every number that a value of an activity holds: in its texts and dates, and how many of a list there are. */
function numbersOf(value: unknown): string[] {
  if (typeof value === 'string') return numbersIn(value).concat(value.match(/\d+/g)?.map(bare) ?? [])
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return [String(value.length), ...value.flatMap(numbersOf)]
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(numbersOf)
}

/** The numbers of a text that none of the values behind it holds: nobody can say where they come from. */
export function untraced(text: string, values: readonly unknown[]): string[] {
  const known = new Set(values.flatMap(numbersOf))
  return numbersIn(text).filter((number) => !known.has(number))
}
