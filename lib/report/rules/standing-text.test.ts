import { expect, it } from 'vitest'
import { reportFacts } from '@/lib/testing/reports'
import { fillFields } from './standing-text'

it('fills in the facts of the report', () => {
  const text = 'Pursuant to {mandate}, to the {organ} at its {session}, on the years {period}.'
  expect(fillFields(text, reportFacts(), 3)).toBe(
    'Pursuant to Human Rights Council resolution 30/21, to the Human Rights Council at its thirty-first session, on the years 2010–2015.',
  )
})

it('writes a period of one year as that year', () => {
  expect(fillFields('{period}', reportFacts({ yearFrom: 2014, yearTo: 2014 }), 0)).toBe('2014')
})

it.each([
  [1, 'one activity'],
  [9, 'nine activities'],
  [10, '10 activities'],
])('writes %i as "%s": words below ten', (count, words) => {
  expect(fillFields('{activities}', reportFacts(), count)).toBe(words)
})

it('leaves a field that it does not know in sight', () => {
  expect(fillFields('See {unknown}.', reportFacts(), 1)).toBe('See {unknown}.')
})
