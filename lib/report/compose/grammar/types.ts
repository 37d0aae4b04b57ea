import type { Kind, PartialDate } from '@/lib/activity/types'
import type { CountryFact } from '@/lib/report/compose/types'

/** What was done, in the forms that sentences need: "une formation", "cette formation", "a dispensé", "a été dispensée". */
export type Deed = {
  a: string
  this: string
  /** Of one doer and of several: "a dispensé", "ont dispensé". */
  did: [string, string]
  done: string
  /** "portait", "portaient": what it was about follows. */
  on: string
  /** It is about rights: they follow its noun, "une formation sur les droits". */
  isAbout?: boolean
}

/** The sentences of a language, as far as they hold for every activity. Names come with their articles. */
export type Phrases = {
  by: (actors: string) => string
  together: (names: string) => string
  focus: (groups: string) => string
  /** What was done for the rights of groups, after its noun: "sur les droits des femmes". */
  upon: (groups: string) => string
  about: (deed: Deed, groups: string) => string
  joined: (names: string, isOne: boolean) => string
  concerned: (deed: Deed, countries: string) => string
  /** Introduces activities of one kind in several countries. */
  several: (kind: string, places: string) => string
  fellows: (countries: string) => string
  /** What a lesson was about. */
  concerning: (groups: string) => string
  /** With the mark that parts it from what follows. */
  goodPractice: [first: string, other: string]
  lesson: [first: string, other: string]
  drawn: [first: string, other: string]
  result: (text: string) => string
  government: (country: string) => string
  headquarters: string
  toTranslate: (language: string, text: string) => string
  available: (addresses: string) => string
  paragraphs: (source: string) => string
  /** Two citations or more, each with commas of its own. */
  symbols: (cited: string[]) => string
}

/** The rules of a language: how names take articles and prepositions, how dates, lists and numbers stand. */
export type Grammar = {
  list: (items: string[]) => string
  when: (start: PartialDate | null, end: PartialDate | null, lasts: boolean) => string | null
  number: (value: number) => string
  /** A country as a place: "au Kirghizistan", "en Túnez". */
  within: (country: CountryFact, code: string) => string
  /** A country with its article, where it has one. */
  articled: (country: CountryFact) => string
  /** The cities of headquarters as places, by the country that they are in. */
  seats: Record<string, string>
  /** What is counted when a text says "nine countries": nouns, as a pattern. */
  counted: string
  numbers: string[]
  /** Stems that stand for one another when rights-holders are named. */
  synonyms: string[][]
  /** Names of bodies in general, and the words that say them. */
  alike: [name: RegExp, said: RegExp][]
  /** Several countries as places, the preposition said as often as the language wants it. */
  places: (countries: { fact: CountryFact; code: string }[]) => string
  manyPlaces: (count: number, region: string | null) => string
  regions: Record<string, { within: string; of: string }>
  /** A name with its article, by the gender of its first word: "l'Organisation internationale du Travail". */
  named: (name: string, head?: string) => string
  /** A name after the preposition "of", contracted: "du Programme". */
  of: (named: string) => string
  /** Forms in which a name may stand in a text, with the preposition that they hold: "du" holds "de". */
  leads: Record<string, string>
  contract: (text: string) => string
  groups: (labels: string[]) => string
  /** What was done, by the noun that a text uses; the first that stands in the text. */
  events: Record<string, Deed>
  types: Record<string, Deed>
  deed: (kind: Kind) => Deed
  cities: Record<string, string>
  /** How officers point at their own presence, without its article. */
  presencePointer: RegExp
  common: ReadonlySet<string>
  /** Words that make a text a sentence. */
  finite: RegExp
  /** First words that lose their capital inside a sentence. */
  functionWord: RegExp
  style: (text: string) => string
  phrases: Phrases
}
