import type { TermStamp } from '@/lib/activity/types'
import { CITIES, REGIONS } from '@/lib/report/compose/english/constants'
import { saysCountry, saysName, saysYear } from '@/lib/report/compose/english/rules/mentions'
import { country, countryList } from '@/lib/report/compose/english/rules/names'
import { number, upperFirst, when } from '@/lib/report/compose/english/rules/words'
import type { Telling } from '@/lib/report/compose/english/types'
import type { Clause, Facts, SnapshotField } from '@/lib/report/compose/types'

export type Circumstance = { words: string; fields: SnapshotField[]; footnote?: string }

const LASTING = /programme|project/

/** When it happened, unless the account says the year. */
export function time({ snapshot, account }: Telling): Circumstance | null {
  if (saysYear(account.text, snapshot)) return null
  const words = when(snapshot.start, snapshot.end, LASTING.test(snapshot.activityType?.label ?? ''))
  const fields = (['start', 'end'] as const).filter((field) => snapshot[field])
  return words ? { words, fields } : null
}

/** The town or province at the end of a title: "..., Toronto", "... in Jalalabad". Countries and regions are not towns. */
export function town(title: string, facts: Facts): string | null {
  const [, name] = /(?:, | in )((?:[A-ZÀ-Þ][\p{L}'-]*)(?: (?:and )?[A-ZÀ-Þ][\p{L}'-]*){0,2})$/u.exec(title) ?? []
  if (!name) return null
  const isCountry = Object.values(facts.countries).some(
    (fact) => fact.label.includes(name) || name.includes(fact.label),
  )
  return isCountry || /Asia|Africa|America|Europe/.test(name) ? null : name
}

export const unsaidCountries = ({ snapshot, account, said, facts }: Telling): TermStamp[] =>
  account.fields.includes('countries')
    ? []
    : snapshot.countries.filter(({ code, label }) => !saysCountry(said, code ?? '', label, facts))

/** Headquarters work in its own city, where the only country is that of the seat. */
function seat({ snapshot }: Telling): string | null {
  const city = /headquarters \(([^)]*)\)/.exec(snapshot.contributors[0]?.label ?? '')?.[1]
  const [only, ...others] = snapshot.countries
  return city && only && others.length === 0 && CITIES[city] === only.code ? city : null
}

function manyCountries(telling: Telling, countries: TermStamp[]): Circumstance {
  const region = REGIONS[telling.snapshot.region ?? '']
  const where = region ? ` of ${region}` : ''
  return {
    words: `in ${number(countries.length)} countries${where}`,
    fields: ['countries', 'region'],
    footnote: `${upperFirst(countryList(countries, telling.facts))}.`,
  }
}

/** The town that a title ends in, with its country unless reports name the town alone. */
function inTown({ snapshot, account, facts }: Telling): Circumstance | null {
  const name = town(snapshot.title, facts)
  if (!name || saysName(account.text, name)) return null
  const [only, ...others] = snapshot.countries
  if (!only || others.length > 0) return { words: `in ${name}`, fields: ['title'] }
  const isKnown = CITIES[name] === only.code || saysCountry(account.text, only.code ?? '', only.label, facts)
  return { words: `in ${isKnown ? name : `${name}, ${country(only, facts)}`}`, fields: ['title', 'countries'] }
}

/** The region, for an activity of no country and no presence: a presence would say where it works. */
function inRegion({ snapshot, account }: Telling): Circumstance | null {
  const region = REGIONS[snapshot.region ?? '']
  const isPlaced = snapshot.countries.length > 0 || snapshot.contributors.length > 0
  if (!region || isPlaced || saysName(account.text, region)) return null
  return { words: `in ${region}`, fields: ['region'] }
}

/** The countries, when the account names none of them. */
function inCountries(telling: Telling): Circumstance | null {
  const unsaid = unsaidCountries(telling)
  if (unsaid.length === 0 || unsaid.length < telling.snapshot.countries.length) return null
  const city = seat(telling)
  if (city) return { words: `in ${city}`, fields: ['contributors', 'countries'] }
  if (unsaid.length > 6) return manyCountries(telling, unsaid)
  return { words: `in ${countryList(unsaid, telling.facts)}`, fields: ['countries'] }
}

const isFellowship = ({ snapshot }: Telling) => snapshot.activityType?.label === 'fellowship'

/** Where it happened, unless the account says so. Fellowships list where people came from: that is no place. */
export function place(telling: Telling): Circumstance | null {
  const town = inTown(telling)
  if (town || isFellowship(telling)) return town
  return inRegion(telling) ?? inCountries(telling)
}

/** Countries that neither the account nor its opening could name: participants' countries, or the rest of a list. */
export function remainingCountries(telling: Telling, activity: string): Clause[] {
  const unsaid = unsaidCountries(telling)
  if (unsaid.length === 0 || place(telling)) return []
  const names = countryList(unsaid, telling.facts)
  if (isFellowship(telling)) return [{ text: `The fellows came from ${names}.`, fields: ['countries'] }]
  return [{ text: `${activity} also concerned ${names}.`, fields: ['countries'] }]
}
