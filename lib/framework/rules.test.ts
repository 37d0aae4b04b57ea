import { describe, expect, it } from 'vitest'
import { frameworkFor, noteFrom, periodFrom, wordingOf } from './rules'
import type { Accomplishment, Framework } from './types'

const framework = (yearFrom: number, yearTo: number): Framework => ({
  id: `${yearFrom}-${yearTo}`,
  name: {},
  yearFrom,
  yearTo,
})
const frameworks = [framework(2014, 2017), framework(2010, 2011), framework(2012, 2013)]
const period = { from: 2010, to: 2015 }

describe('frameworkFor', () => {
  it.each([
    [2010, '2010-2011', false],
    [2011, '2010-2011', false],
    [2012, '2012-2013', false],
    [2015, '2014-2017', false],
    [null, '2014-2017', true],
    [2007, '2010-2011', true],
    [2019, '2014-2017', true],
  ])('of the year %s is %s (assumed: %s)', (year, id, assumed) => {
    const found = frameworkFor(year, frameworks, period)
    expect([found.framework.id, found.assumed]).toEqual([id, assumed])
  })

  it('prefers the later of two that are as near', () => {
    expect(frameworkFor(2005, [framework(2001, 2003), framework(2007, 2009)], period).framework.id).toBe('2007-2009')
  })

  it('has no answer without any framework', () => {
    expect(() => frameworkFor(2010, [], period)).toThrow(RangeError)
  })
})

it('wording is that of the framework and language, else English, else the number', () => {
  const words = (frameworkId: string, locale: string) => {
    const short = `${frameworkId} ${locale}`
    return { frameworkId, locale, short, text: `${short}.`, toVerify: false, editedAt: null }
  }
  const ratification: Accomplishment = {
    id: 'EA2',
    number: 2,
    wordings: [words('a', 'en'), words('a', 'fr'), words('b', 'en')],
  }
  expect(wordingOf(ratification, 'a', 'fr')).toEqual({ short: 'a fr', text: 'a fr.' })
  expect(wordingOf(ratification, 'b', 'fr').short).toBe('b en')
  expect(wordingOf(ratification, 'c', 'fr').short).toBe('EA2')
})

it('the reporting period is that of the setting, or the first one', () => {
  expect(periodFrom({ yearFrom: 2016, yearTo: 2019 })).toEqual({ from: 2016, to: 2019 })
  expect(periodFrom(null)).toEqual(period)
})

it('a standing note is read from its setting', () => {
  const value = {
    when: 'At first mention',
    from: null,
    resolution: 'S/RES/1244 (1999)',
    mentions: { en: 'Kosovo' },
    text: { en: 'All' },
  }
  expect(noteFrom({ key: 'note.kosovo', value, toVerify: true })).toEqual({ ...value, key: 'kosovo', toVerify: true })
})
