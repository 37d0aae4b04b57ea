import { literal } from '../compose/english/rules/words'
import type { CountryFact, Facts } from '../compose/types'
import type { Sheet, SheetParagraph } from '../types'
import { type Check, foreignTo, ownText, placeOf } from './check'
import { keptText } from './kept-text'

const normal = (text: string): string => text.replaceAll('’', "'")

/** A name by itself: no part of a longer word. Codes and words of two or three letters are no names. */
const asWord = (name: string): RegExp => new RegExp(`(?<![\\p{L}-])${literal(normal(name))}(?![\\p{L}-])`, 'gu')

const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}' .()-]{3,}$/u

/** Names by which people call a country that are none of its names at the United Nations. */
const nicknames = ({ said = [], stamps = [], label }: CountryFact): string[] =>
  said.filter((name) => LATIN_NAME.test(normal(name)) && /\p{Ll}/u.test(name) && ![label, ...stamps].includes(name))

/** A text in which the names that are right are blanked out, the longest first: "the State of Palestine". */
function withoutRight(text: string, { countries, bodies, presences }: Facts): string {
  const right = [
    ...Object.values(countries).map(({ label }) => label),
    ...bodies.map(({ name }) => name),
    ...Object.values(presences),
  ]
  return right
    .sort((a, b) => b.length - a.length)
    .reduce((words, name) => words.replaceAll(normal(name), ' '.repeat(normal(name).length)), normal(text))
}

/**
 * Countries stand under their names at the United Nations (UNTERM). English can mend them; other languages need
 * articles. A paragraph is mended as a whole once all of it stands in the language of the report.
 */
export function checkCountries(one: SheetParagraph, facts: Facts): Check[] {
  const isWhole = foreignTo(one).length === 0
  const text = isWhole ? keptText(one) : ownText(one)
  const bare = withoutRight(text, facts)
  return Object.values(facts.countries).flatMap((country) =>
    nicknames(country).flatMap((nickname): Check[] => {
      const found = [...bare.matchAll(asWord(nickname))][0]
      if (!found) return []
      const better = `${/\bthe $/i.test(text.slice(0, found.index)) ? '' : withArticle(country)}${country.label}`
      const mended =
        facts.language === 'en' && isWhole
          ? text.slice(0, found.index) + better + text.slice(found.index + found[0].length)
          : null
      return [{ rule: 'country', weight: 'look', paragraph: placeOf(one), words: found[0], mended }]
    }),
  )
}

const withArticle = ({ article }: CountryFact): string => (article ? `${article} ` : '')

/** A name that calls for a standing note, where the document has no such note: those on Kosovo and on Palestine. */
export function checkNotes(sheet: Sheet, paragraphs: readonly SheetParagraph[], facts: Facts): Check[] {
  return facts.notes.flatMap(({ names, text }): Check[] => {
    const first = paragraphs.find((one) => names.some((name) => ownText(one).includes(name)))
    if (!first || sheet.notes.some((note) => note.text === text)) return []
    return [{ rule: 'note', weight: 'look', paragraph: placeOf(first), words: names[0] ?? '', mended: null }]
  })
}
