import { describe, expect, it } from 'vitest'
import { date, indefinite, list, lowerFirst, number, when } from '@/lib/report/compose/english/rules/words'

const year = (value: number) => ({ date: `${value}-01-01`, precision: 'year' as const })
const month = (value: string) => ({ date: `${value}-01`, precision: 'month' as const })
const day = (value: string) => ({ date: value, precision: 'day' as const })

describe('lists', () => {
  it.each([
    [[], ''],
    [['India'], 'India'],
    [['India', 'Nepal'], 'India and Nepal'],
    [['India', 'Nepal', 'Sri Lanka'], 'India, Nepal and Sri Lanka'],
    [['Wau, South Sudan', 'Rabat'], 'Wau, South Sudan; and Rabat'],
  ])('%j reads %j', (items, text) => expect(list(items)).toBe(text))

  it('say every item once, for any length', () => {
    for (let length = 1; length < 30; length += 1) {
      const items = Array.from({ length }, (_, index) => `item${index}`)
      const text = list(items)
      for (const item of items) expect(text.match(new RegExp(`\\b${item}\\b`, 'g'))).toHaveLength(1)
      expect(text.split(' and ')).toHaveLength(length === 1 ? 1 : 2)
      expect(text).not.toContain(', and')
    }
  })
})

describe('dates', () => {
  it.each([
    [year(2014), null, 'in 2014'],
    [year(2014), year(2014), 'in 2014'],
    [year(2013), year(2015), 'from 2013 to 2015'],
    [null, year(2013), 'by 2013'],
    [null, null, null],
    [month('2014-05'), null, 'in May 2014'],
    [month('2014-05'), month('2014-07'), 'from May to July 2014'],
    [day('2013-07-05'), null, 'on 5 July 2013'],
    [day('2014-03-26'), day('2014-03-28'), 'from 26 to 28 March 2014'],
    [day('2011-11-14'), day('2011-12-16'), 'from 14 November to 16 December 2011'],
    [day('2014-12-30'), day('2015-01-02'), 'from 30 December 2014 to 2 January 2015'],
    [month('2014-05'), year(2015), 'from May 2014 to 2015'],
  ])('%j to %j reads %j', (start, end, text) => expect(when(start, end, false)).toBe(text))

  it('of what lasts have a beginning', () => expect(when(year(2013), null, true)).toBe('from 2013'))

  it('are day, month and year in every month', () => {
    for (let value = 1; value <= 12; value += 1) {
      expect(date(day(`2012-${String(value).padStart(2, '0')}-08`))).toMatch(/^8 [A-Z][a-z]+ 2012$/)
    }
  })
})

it('numbers are words below 10 and figures from 10', () => {
  for (let value = 0; value < 40; value += 1) expect(number(value)).toMatch(value < 10 ? /^[a-z]+$/ : /^\d+$/)
})

it.each([
  ['agreement', 'an agreement'],
  ['union', 'a union'],
  ['unintended result', 'an unintended result'],
  ['European seminar', 'a European seminar'],
  ['honorary member', 'an honorary member'],
  ['ILO', 'an ILO'],
  ['UNDP', 'a UNDP'],
  ['18-month course', 'an 18-month course'],
])('%s takes its article: %s', (noun, text) => expect(indefinite(noun)).toBe(text))

it.each([
  ['The regional office', 'the regional office'],
  ['Experts and officials', 'experts and officials'],
  ['OHCHR supported', 'OHCHR supported'],
  ['UN-Women rolled out', 'UN-Women rolled out'],
  ['General Assembly resolutions', 'General Assembly resolutions'],
  ['Asian agencies', 'Asian agencies'],
  ['Governments agreed', 'Governments agreed'],
  ['Four UNAMA trainers', 'four UNAMA trainers'],
])('%j inside a sentence is %j', (text, inside) => expect(lowerFirst(text)).toBe(inside))
