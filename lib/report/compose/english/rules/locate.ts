import type { TermStamp } from '@/lib/activity/types'
import type { Clause, Facts, SnapshotField } from '@/lib/report/compose/types'
import { CITIES } from '@/lib/report/compose/english/constants'
import type { Telling } from '@/lib/report/compose/english/types'
import { saysCountry, saysName, saysYear } from '@/lib/report/compose/english/rules/mentions'
import { country, countryList } from '@/lib/report/compose/english/rules/names'
import { upperFirst, when } from '@/lib/report/compose/english/rules/words'

export type Circumstance = { words: string; fields: SnapshotField[]; footnote?: string }

const LASTING = /programme|project/

/** When it happened, unless the account says the year. */
export function time({ snapshot, account }: Telling): Circumstance | null {
  if (saysYear(account.text, snapshot)) return null
  const words = when(snapshot.start, snapshot.end, LASTING.test(snapshot.activityType?.label ?? ''))
  const fields: SnapshotField[] = snapshot.start && snapshot.end ? ['start', 'end'] : snapshot.start ? ['start'] : ['end']
  return words ? { words, fields } : null
}

/** The town or province at the end of a title: "..., Toronto", "... in Jalalabad". Countries and regions are not towns. */
export function town(title: string, facts: Facts): string | null {
  const [, name] = /(?:, | in )((?:[A-ZÀ-Þ][\p{L}'-]*)(?: (?:and )?[A-ZÀ-Þ][\p{L}'-]*){0,2})$/u.exec(title) ?? []
  if (!name || / and /.test(name)) return null
  const isCountry = Object.values(facts.countries).some((fact) => fact.label.includes(name) || name.includes(fact.label))
  return isCountry || /Asia|Africa|America|Europe/.test(name) ? null : name
}

export const unsaidCountries = ({ snapshot, account, said, facts }: Telling): TermStamp[] =>
  account.fields.includes('countries')
    ? []
    : snapshot.countries.filter(({ code, label }) => !saysCountry(said, code ?? '', label, facts))

/** Headquarters work in its own city, where the only country is that of the seat. */
function seat({ snapshot, facts }: Telling): string | null {
  const city = /headquarters \(([^)]*)\)/.exec(snapshot.contributors[0]?.label ?? '')?.[1]
  const [only, ...others] = snapshot.countries
  return city && only && others.length === 0 && CITIES[city] === only.code ? city : null
}

function manyCountries(telling: Telling, countries: TermStamp[]): Circumstance {
  const region = telling.snapshot.region
  const where = region && region !== 'Global' ? ` of ${region}` : ''
  return {
    words: `in ${countries.length} countries${where}`,
    fields: ['countries', 'region'],
    footnote: `${upperFirst(countryList(countries, telling.facts))}.`,
  }
}

/** Where it happened, unless the account says so. Fellowships list where people came from: that is no place. */
export function place(telling: Telling): Circumstance | null {
  const { snapshot, account, facts } = telling
  const name = town(snapshot.title, facts)
  const isNewTown = name && !saysName(account.text, name)
  const [only, ...others] = snapshot.countries
  if (isNewTown && only && others.length === 0) {
    const isKnown = CITIES[name] === only.code || saysCountry(account.text, only.code ?? '', only.label, facts)
    return { words: `in ${isKnown ? name : `${name}, ${country(only, facts)}`}`, fields: ['title', 'countries'] }
  }
  if (isNewTown) return { words: `in ${name}`, fields: ['title'] }
  if (snapshot.activityType?.label === 'fellowship') return null
  const unsaid = unsaidCountries(telling)
  if (unsaid.length === 0 || unsaid.length < snapshot.countries.length) return null
  const city = seat(telling)
  if (city) return { words: `in ${city}`, fields: ['contributors', 'countries'] }
  if (unsaid.length > 6) return manyCountries(telling, unsaid)
  return { words: `in ${countryList(unsaid, facts)}`, fields: ['countries'] }
}

/** Countries that neither the account nor its opening could name: participants' countries, or the rest of a list. */
export function remainingCountries(telling: Telling): Clause[] {
  const { snapshot, facts } = telling
  const unsaid = unsaidCountries(telling)
  if (unsaid.length === 0 || place(telling)) return []
  const names = countryList(unsaid, facts)
  if (snapshot.activityType?.label === 'fellowship') return [{ text: `The fellows came from ${names}.`, fields: ['countries'] }]
  return [{ text: `The activity also concerned ${names}.`, fields: ['countries'] }]
}
