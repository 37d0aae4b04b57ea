import { describe, expect, it } from 'vitest'
import { groupsOf, nameOfPart, partsOf, problemsOfWhole, readPart, withParts } from './rules'

const report = {
  symbol: 'A/HRC/31/__',
  from: null,
  theme: 'migration',
  session: { number: 31, labels: { en: 'Thirty-first session' } },
  agendaItems: [{ number: 2 }, { number: 10 }],
}

describe('the parts of a setting', () => {
  it('are its texts and numbers by path, without what is empty or refers to something else', () => {
    expect(partsOf(report).map(({ path }) => path)).toEqual([
      'symbol',
      'session.number',
      'session.labels.en',
      'agendaItems.0.number',
      'agendaItems.1.number',
    ])
  })

  it('change without changing the shape', () => {
    const changes = new Map<string, string | number>([
      ['agendaItems.1.number', 3],
      ['session.labels.en', 'Thirty-second session'],
      ['nowhere', 1],
    ])
    const session = { number: 31, labels: { en: 'Thirty-second session' } }
    expect(withParts(report, changes)).toEqual({ ...report, session, agendaItems: [{ number: 2 }, { number: 3 }] })
  })

  it.each([
    [8500, '9000', { value: 9000 }],
    [8500, '0', { problem: { key: 'framework.problem.number' } }],
    [8500, 'many', { problem: { key: 'framework.problem.number' } }],
    [8500, '1e3', { problem: { key: 'framework.problem.number' } }],
    ['text', 'other', { value: 'other' }],
    ['text', '', { problem: { key: 'framework.problem.empty' } }],
    ['2012-11-29', '2012-11-30', { value: '2012-11-30' }],
    ['2012-11-29', '2012-02-30', { problem: { key: 'framework.problem.day' } }],
  ])('%s takes "%s"', (value, typed, read) => {
    expect(readPart({ path: 'x', value }, typed)).toEqual(read)
  })
})

it('a period ends after it begins, in our times', () => {
  expect(problemsOfWhole({ yearFrom: 2010, yearTo: 2015 })).toEqual({})
  expect(problemsOfWhole({ yearFrom: 2016, yearTo: 2015 })).toHaveProperty('yearTo')
  expect(problemsOfWhole({ yearFrom: 10, yearTo: 2015 })).toHaveProperty('yearFrom')
  expect(problemsOfWhole({ secretariat: 8500 })).toEqual({})
})

it('a part is named by what it is, its place in a list and its language', () => {
  expect(nameOfPart('agendaItems.1.titles.fr')).toEqual({ key: 'agendaItems_titles', number: 2, locale: 'fr' })
  expect(nameOfPart('yearFrom')).toEqual({ key: 'yearFrom', number: null, locale: null })
})

it('parts are grouped by language and shown in an order that is read, whatever order they are stored in', () => {
  const paths = ['agendaItems.1.number', 'agendaItems.0.titles.en', 'agendaItems.0.titles.fr', 'agendaItems.0.number']
  const shown = (list: string[]) =>
    groupsOf(list.map((path) => ({ path, value: '' }))).map((group) => group.map((p) => p.path))
  expect(shown(['yearTo', 'yearFrom'])).toEqual([['yearFrom'], ['yearTo']])
  expect(shown(paths)).toEqual([
    ['agendaItems.0.number'],
    ['agendaItems.0.titles.en', 'agendaItems.0.titles.fr'],
    ['agendaItems.1.number'],
  ])
})
