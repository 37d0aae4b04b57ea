import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold } from '@/lib/core/fold'
import { REGIONS } from '@/lib/presence/constants'
import { GENDERS, MANDATE_GROUPS, PARTNER_KINDS } from './constants'
import { countryInText, countryName, labelOf, matchTerm, splitList, writingsOf } from './rules'
import type { Named } from './types'

type Row = { code: string; labels: Record<string, string>; aliases: string[] } & Record<string, unknown>

const read = (name: string) => readFileSync(new URL(`../../prisma/seed/${name}`, import.meta.url), 'utf8')

const reference = (name: string): Named[] =>
  (JSON.parse(read(`reference/${name}.json`)) as Row[]).map(({ code, labels, aliases, ...attributes }) => ({
    code,
    labels,
    aliases,
    attributes,
  }))

const countries = reference('countries')
const partners = reference('partners')
const groups = reference('rights-holders')
const instruments = reference('instruments')
const types = reference('activity-types')
const mechanisms = reference('mechanisms')

type PresenceRow = {
  code: string
  aliases: string[]
  countries: string[]
  names: { labels: Record<string, { name: string; short: string }> }[]
}
const presences: PresenceRow[] = JSON.parse(read('reference/presences.json'))

const country = (code: string): Named => countries.find((term) => term.code === code) as Named
const codeOf = (text: string, terms: Named[]) => {
  const match = matchTerm(text, terms)
  return match?.exact ? match.term.code : null
}

describe('a list typed into one field', () => {
  it('is split at the semicolons of every script and at new lines', () => {
    expect(splitList('ILO; IOM ;UNHCR؛ UNDP；WHO\nFAO')).toEqual(['ILO', 'IOM', 'UNHCR', 'UNDP', 'WHO', 'FAO'])
  })
  it('loses what is empty or said twice, and keeps the first writing', () => {
    expect(splitList(' ;Viet Nam;; VIET NAM ;\r\n')).toEqual(['Viet Nam'])
  })
  it('keeps a comma inside a value', () => {
    expect(splitList('Law, Policy')).toEqual(['Law, Policy'])
  })
})

describe('matching', () => {
  it.each([
    ['HCR', 'unhcr'],
    ['ACNUR', 'unhcr'],
    ['Office of the United Nations High Commissioner for Refugees', 'unhcr'],
    ['un women', 'un_women'],
    ['ONU-Mujeres', 'un_women'],
    ['МОТ', 'ilo'],
    ['the World Bank', 'world_bank'],
  ])('takes %s for the partner %s', (text, code) => {
    expect(codeOf(text, partners)).toBe(code)
  })

  it.each([
    ['kg', 'KG'],
    ['KGZ', 'KG'],
    ['Kirghizistan', 'KG'],
    ['COTE D’IVOIRE', 'CI'],
    ['the Comoros', 'KM'],
    ['Swaziland', 'SZ'],
    ['Türkiye', 'TR'],
    ['the former Yugoslav Republic of Macedonia', 'MK'],
    ['Laos', 'LA'],
    ['République islamique d’Iran', 'IR'],
    ['Occupied Palestinian Territory', 'PS'],
    ['ايران', 'IR'],
  ])('takes %s for the country %s', (text, code) => {
    expect(codeOf(text, countries)).toBe(code)
  })

  it('tells neighbours in the alphabet apart', () => {
    expect(['Niger', 'Nigeria', 'Guinea', 'Guinea-Bissau', 'Congo', 'DRC'].map((n) => codeOf(n, countries))).toEqual([
      'NE',
      'NG',
      'GN',
      'GW',
      'CG',
      'CD',
    ])
  })

  it('proposes the nearest name for a slip of the pen, and says that it is no certainty', () => {
    expect(matchTerm('Kyrgystan', countries)).toMatchObject({ term: { code: 'KG' }, exact: false })
    expect(matchTerm('International Organisation for Migrations', partners)).toMatchObject({
      term: { code: 'iom' },
      exact: false,
    })
  })

  it('is silent rather than guess', () => {
    expect(matchTerm('Atlantis', countries)).toBeNull()
    expect(matchTerm(' ; ', countries)).toBeNull()
    const twins: Named[] = ['one', 'two'].map((code) => ({
      code,
      labels: { en: `Ministry ${code}` },
      aliases: [],
      attributes: {},
    }))
    expect(matchTerm('Ministry six', twins)).toBeNull()
  })
})

describe('a country in running text', () => {
  it.each([
    ['PH', 'en', undefined, 'the Philippines'],
    ['IR', 'en', undefined, 'the Islamic Republic of Iran'],
    ['KG', 'en', undefined, 'Kyrgyzstan'],
    ['UA', 'fr', undefined, "l'Ukraine"],
    ['TG', 'fr', undefined, 'le Togo'],
    ['CU', 'fr', undefined, 'Cuba'],
    ['MK', 'en', '2012-05-01', 'the former Yugoslav Republic of Macedonia'],
    ['MK', 'en', '2019-02-12', 'North Macedonia'],
    ['CZ', 'en', '2014-01-01', 'the Czech Republic'],
    ['NL', 'en', '2014-01-01', 'the Netherlands'],
    ['PS', 'en', '2012-11-28', 'the Occupied Palestinian Territory'],
    ['PS', 'en', '2012-11-29', 'the State of Palestine'],
    ['KG', 'pt', undefined, 'Kyrgyzstan'],
    ['PH', 'pt', undefined, 'the Philippines'],
  ])('%s in %s on %s is "%s"', (code, locale, on, text) => {
    expect(countryInText(country(code), locale, on)).toBe(text)
  })

  it('keeps its short name in a list', () => {
    expect(countryName(country('IR'), 'en')).toBe('Iran (Islamic Republic of)')
    expect(countryName(country('TR'), 'fr', '2012-01-01')).toBe('Turquie')
    expect(labelOf(country('KG'), 'ru')).toBe('Кыргызстан')
  })
})

describe('the reference data', () => {
  it('names 193 Member States and two observer States in six languages', () => {
    expect(countries).toHaveLength(195)
    for (const { labels } of countries) expect(Object.keys(labels).sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh'])
    expect(new Set(countries.map(({ attributes }) => attributes.region))).toEqual(
      new Set(REGIONS.filter((region) => region !== 'global')),
    )
  })

  it('gives each presence names of its own, and countries that are listed', () => {
    const known = new Set(countries.map(({ code }) => code))
    const seen = new Map<string, string>()
    for (const { code, aliases, names, countries: covered } of presences) {
      for (const iso of covered) expect(known, code).toContain(iso)
      const texts = names.flatMap(({ labels }) => Object.values(labels).flatMap(({ name, short }) => [name, short]))
      for (const name of new Set([code, ...aliases, ...texts].map(fold))) {
        expect(seen.get(name), `${name}: ${code}`).toBeUndefined()
        seen.set(name, code)
      }
    }
  })

  it('uses closed lists only as they are', () => {
    for (const { attributes } of partners) expect(PARTNER_KINDS).toContain(attributes.kind)
    const named = groups.flatMap(({ attributes }) => (attributes.mandateGroups as string[] | undefined) ?? [])
    expect(new Set(named)).toEqual(new Set(MANDATE_GROUPS))
    const genders = groups.flatMap(({ attributes }) => (attributes.gender as string[] | undefined) ?? [])
    expect(new Set(genders)).toEqual(new Set(GENDERS))
  })

  it.each(Object.entries({ countries, partners, groups, instruments, types, mechanisms }))(
    'never writes two %s alike, and has an English and a French label for each',
    (_, terms) => {
      const seen = new Map<string, string>()
      for (const term of terms) {
        expect(term.labels.en && term.labels.fr, term.code).toBeTruthy()
        for (const name of new Set(writingsOf(term).map(fold))) {
          expect(seen.get(name), `${name}: ${term.code}`).toBeUndefined()
          seen.set(name, term.code)
        }
      }
    },
  )

  it.each([
    ['countries', countries],
    ['partners', partners],
    ['rights_holders', groups],
    ['instruments', instruments],
    ['activity_type', types],
  ])('knows every value of the column %s of the contributions', (column, terms) => {
    const [header = [], ...rows] = cellsOf(read('contributions.csv'))
    const at = header.indexOf(column)
    const values = new Set(rows.flatMap((row) => splitList(row[at] ?? '')))
    expect(values.size).toBeGreaterThan(5)
    expect([...values].filter((value) => codeOf(value, terms) === null)).toEqual([])
  })
})

/** RFC 4180, as far as the file uses it: quoted cells hold commas and doubled quotes, no line breaks. */
function cellsOf(csv: string): string[][] {
  const lines = csv.split(/\r?\n/).filter(Boolean)
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
    ),
  )
}
