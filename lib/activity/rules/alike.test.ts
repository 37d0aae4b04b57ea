import { describe, expect, it } from 'vitest'
import { type Likeness, likeness, windowOf } from './alike'

const may = { date: '2014-05-01', precision: 'month' } as const
const event: Likeness = { start: may, countries: ['KG'], partners: ['undp'] }

describe('the same event logged twice', () => {
  it('is told by date, place and partner, whatever the text', () => {
    expect(likeness(event, { ...event, start: { date: '2014-05-20', precision: 'day' } }, 0)).toEqual([
      'date',
      'place',
      'partner',
    ])
  })

  it.each([
    ['a day six weeks later', { start: { date: '2014-07-15', precision: 'day' } }],
    ['another country', { countries: ['KZ'] }],
    ['another partner', { partners: ['ilo'] }],
    ['no date', { start: null }],
  ] as const)('is no longer told so with %s', (_what, change) => {
    expect(likeness(event, { ...event, ...(change as Partial<Likeness>) }, 0)).toEqual([])
  })

  it('needs the text too where a year is all that is known', () => {
    const year = { ...event, start: { date: '2014-01-01', precision: 'year' } } as const
    expect(likeness(event, year, 0.1)).toEqual([])
    expect(likeness(event, year, 0.4)).toEqual(['date', 'place', 'partner', 'text'])
  })

  it('is told by nearly the same title with one fact, never by a title alone', () => {
    expect(likeness(event, { ...event, start: null, partners: [] }, 0.7)).toEqual(['place', 'text'])
    expect(likeness(event, { start: null, countries: [], partners: [] }, 1)).toEqual([])
  })
})

it('looks a month after every possible day, two before it, and at what is known by its year alone', () => {
  expect(windowOf(may)).toEqual({ from: '2014-02-28', until: '2014-07-01', year: '2014-01-01' })
  expect(windowOf({ date: '2014-01-10', precision: 'day' })).toMatchObject({ from: '2013-11-09', until: '2014-02-10' })
})
