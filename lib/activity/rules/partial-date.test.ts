import { describe, expect, it } from 'vitest'
import type { PartialDate } from '../types'
import { formatPartialDate, lastDay, parsePartialDate, writePartialDate } from './partial-date'

const date = (text: string, precision: PartialDate['precision']): PartialDate => ({ date: text, precision })
const MAY = date('2014-05-01', 'month')
const FIFTH = date('2014-05-05', 'day')

describe('reading a date as far as it is known', () => {
  it.each([
    ['2014', date('2014-01-01', 'year')],
    ['٢٠١٤', date('2014-01-01', 'year')],
    ['2014-05', MAY],
    ['2014-5', MAY],
    ['May 2014', MAY],
    ['  MAY   2014 ', MAY],
    ['mai 2014', MAY],
    ['mayo de 2014', MAY],
    ['أيار 2014', MAY],
    ['5 May 2014', FIFTH],
    ['5th May 2014', FIFTH],
    ['5 mai 2014', FIFTH],
    ['5 de mayo de 2014', FIFTH],
    ['٥ مايو ٢٠١٤', FIFTH],
    ['2014-05-05', FIFTH],
    ['1er août 2015', date('2015-08-01', 'day')],
    ['29 Feb 2012', date('2012-02-29', 'day')],
    ['كانون الأول 2013', date('2013-12-01', 'month')],
  ])('%s', (text, expected) => {
    expect(parsePartialDate(text)).toEqual(expected)
  })

  it.each([
    '',
    'soon',
    '05/05/2014',
    'Mayhem 2014',
    '31 June 2014',
    '29 Feb 2013',
    '2014-13',
    '14',
    '1944',
    '2101',
    '2014-00',
  ])('reads nothing into %j', (text) => {
    expect(parsePartialDate(text)).toBeNull()
  })
})

it.each([
  [date('2014-01-01', 'year'), '2014-12-31'],
  [date('2012-02-01', 'month'), '2012-02-29'],
  [date('2014-12-01', 'month'), '2014-12-31'],
  [FIFTH, '2014-05-05'],
])('knows the last day that a date may mean: %j', (given, expected) => {
  expect(lastDay(given)).toBe(expected)
})

describe('writing a date', () => {
  it('is as precise as the date is known', () => {
    expect([date('2014-01-01', 'year'), MAY, FIFTH].map(writePartialDate)).toEqual(['2014', '2014-05', '2014-05-05'])
    expect([date('2014-01-01', 'year'), MAY, FIFTH].map((one) => formatPartialDate(one, 'en'))).toEqual([
      '2014',
      'May 2014',
      '5 May 2014',
    ])
  })

  it('can be read back in figures in every language, and in words where we know the months', () => {
    for (const one of [
      date('2014-01-01', 'year'),
      MAY,
      FIFTH,
      date('2013-08-01', 'month'),
      date('2011-12-24', 'day'),
    ]) {
      expect(parsePartialDate(writePartialDate(one))).toEqual(one)
      for (const locale of ['en', 'fr', 'es', 'ar'])
        expect(parsePartialDate(formatPartialDate(one, locale))).toEqual(one)
    }
  })
})
