import { describe, expect, it } from 'vitest'
import {
  type ActivityFilter,
  EMPTY_FILTER,
  listAddress,
  parseFilter,
  rowFilter,
  setKeys,
  toParams,
  without,
} from './filter'

const PRESENCE = '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'
const FULL: ActivityFilter = {
  q: 'travail & "migrants"',
  kinds: ['field_initiative', 'lesson_learned'],
  accomplishment: 'EA11',
  year: 2014,
  region: 'asia_pacific',
  presenceId: PRESENCE,
  presenceType: 'country_office',
  group: 'migrant_women',
  mandateGroup: 'children',
  gender: 'girls',
  theme: 'migration',
  statuses: ['draft', 'released'],
  lacks: 'result',
  roundId: PRESENCE,
  page: 3,
}

/** An address read as the page reads it. */
function parsed(address: string): ActivityFilter {
  const params = new URL(address, 'https://office.example').searchParams
  return parseFilter(Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key)])))
}

describe('a filter and its address', () => {
  it.each([
    ['nothing', {}],
    ['everything', FULL],
    ['no accomplishment, no year', { accomplishment: 'none', year: 'none' }],
    ['later years', { year: 'later' }],
    ['no region, no group', { region: 'none', group: 'none', mandateGroup: 'none', gender: 'none', theme: 'none' }],
    ['an empty page of words', { q: '100 %' }],
  ] as const)('come back whole: %s', (_what, given) => {
    const filter = { ...EMPTY_FILTER, ...given } as ActivityFilter
    expect(parsed(listAddress(filter))).toEqual(filter)
  })

  it('has one shortest form', () => {
    expect(listAddress({})).toBe('/activities')
    expect(toParams({ year: 2014, kinds: ['good_practice'], page: 1 }).toString()).toBe('kind=good_practice&year=2014')
  })

  it('reads several statuses from one choice of a form', () => {
    expect(parseFilter({ status: 'released,draft' }).statuses).toEqual(['draft', 'released'])
  })
})

it('drops what is unknown or malformed, and never fails on it', () => {
  const bad = {
    q: ['  ', 'second'],
    kind: ['project', 'good_practice', 'good_practice'],
    accomplishment: 'EA12',
    year: '20144',
    region: "africa' OR 1=1",
    presence: 'all',
    presence_type: 'embassy',
    group: 'Women; --',
    gender: 'all',
    status: 'published',
    page: '-4',
    extra: 'x',
  }
  expect(parseFilter(bad)).toEqual({ ...EMPTY_FILTER, kinds: ['good_practice'] })
  expect(parseFilter({ q: `a\0${'b'.repeat(500)}` }).q).toHaveLength(200)
  expect(parseFilter({ page: '1e3' }).page).toBe(1000)
  expect(parseFilter({ page: '99999999' }).page).toBe(1)
})

it('knows which conditions are set, and what remains without one', () => {
  expect(setKeys(EMPTY_FILTER)).toEqual([])
  expect(setKeys(FULL)).toEqual(Object.keys(EMPTY_FILTER).filter((key) => key !== 'page'))
  expect(without(FULL, 'kinds')).toEqual({ ...FULL, kinds: [], page: 1 })
  expect(setKeys(without({ ...EMPTY_FILTER, year: 'none' }, 'year'))).toEqual([])
})

it.each([
  ['accomplishment', 'EA5', { accomplishment: 'EA5' }],
  ['region', 'none', { region: 'none' }],
  ['presence_type', 'adviser', { presenceType: 'adviser' }],
  ['group', 'migrants', { group: 'migrants' }],
  ['mandate_group', 'women', { mandateGroup: 'women' }],
  ['gender', 'none', { gender: 'none' }],
  ['theme', 'migration', { theme: 'migration' }],
  ['kind', 'good_practice', { kinds: ['good_practice'] }],
] as const)('a row by %s is a condition of the list', (by, row, condition) => {
  expect(rowFilter(by, row)).toEqual(condition)
})
