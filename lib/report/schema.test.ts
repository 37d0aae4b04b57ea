import { expect, it } from 'vitest'
import { newReportForm, paragraphForm, selectionForm } from './schema'

const ID = '01900000-0000-4000-8000-000000000000'
const FORM = {
  key: ID,
  template: 'council-report-by-accomplishment',
  title: 'Rights of all migrants',
  yearFrom: '2010',
  yearTo: '2015',
  themeId: 'migration',
  organ: 'Human Rights Council',
  session: 'Thirty-first session',
  agendaItems: '2. Annual report\r\n10. Technical assistance',
  mandate: 'Human Rights Council resolution 30/21',
  symbol: 'A/HRC/31/__',
  wordLimit: '8500',
}

const problemsOf = (patch: Record<string, string>) => {
  const { error } = newReportForm.safeParse({ ...FORM, ...patch })
  return error?.issues.map(({ path, message }) => [path.join('.'), message])
}

it('reads years, limit and agenda items from what was typed', () => {
  expect(newReportForm.parse(FORM)).toMatchObject({
    yearFrom: 2010,
    yearTo: 2015,
    wordLimit: 8500,
    agendaItems: [
      { number: 2, title: 'Annual report' },
      { number: 10, title: 'Technical assistance' },
    ],
  })
})

it.each([
  ['yearTo', { yearTo: '2009' }, 'report.problems.year_order'],
  ['yearFrom', { yearFrom: 'then' }, 'report.problems.year'],
  ['agendaItems', { agendaItems: 'Annual report' }, 'report.problems.agenda'],
  ['symbol', { symbol: 'hrc 31' }, 'report.problems.symbol'],
  ['title', { title: '  ' }, 'report.problems.needed'],
  ['wordLimit', { wordLimit: '12' }, 'report.problems.word_limit'],
])('says what to do about %s', (field, patch, message) => {
  expect(problemsOf(patch)).toEqual([[field, message]])
})

it.each(['A/HRC/31/__', 'A/HRC/31/…', 'A/HRC/11/7/Add.2', 'CERD/C/TJK/CO/9-11'])('takes the symbol %s', (symbol) => {
  expect(problemsOf({ symbol })).toBeUndefined()
})

it('refuses a field that the form does not have', () => {
  const { error } = newReportForm.safeParse({ ...FORM, state: 'cleared' })
  expect(error?.issues.map(({ code }) => code)).toEqual(['unrecognized_keys'])
})

it('reads a selection of none, one or several', () => {
  expect(selectionForm.parse({ report: ID })).toMatchObject({ activity: [], take: [], because: [] })
  expect(selectionForm.parse({ report: ID, take: 'a', activity: ['a', 'b'], because: ['', 'Too thin'] })).toMatchObject(
    {
      take: ['a'],
      because: ['', 'Too thin'],
    },
  )
})

it('makes one paragraph of several lines, and keeps a non-breaking space', () => {
  const text = 'Within 10\u00a0years,\r\nthe  law changed.'
  const parsed = paragraphForm.parse({ report: ID, paragraph: ID, version: '3', text })
  expect(parsed).toMatchObject({ version: 3, text: 'Within 10\u00a0years, the law changed.' })
})

it('begins another paragraph at an empty line', () => {
  const parsed = paragraphForm.parse({ report: ID, paragraph: ID, version: '3', text: 'One.\r\n\r\n\r\nTwo.\r\n' })
  expect(parsed.text).toBe('One.\n\nTwo.')
})
