import { expect, it } from 'vitest'
import { candidateOf } from '@/lib/testing/reports'
import { gatherFacts } from '../compose/rules/gather-facts'
import type { Division, Outline } from '../types'
import { divide } from './divide'

const known = gatherFacts(
  { countries: [], partners: [], instruments: [], presences: [], notes: [] },
  { language: 'en', on: '2015-12-31', period: { from: 2010, to: 2015 } },
)
const country = (...names: string[]) => ({ countries: names.map((label) => ({ id: null, code: null, label })) })
const candidates = [
  candidateOf('TC-0001', 'EA1', country('Togo')),
  candidateOf('TC-0002', 'EA2', country('Ecuador')),
  candidateOf('TC-0003', 'EA1', country('Togo', 'Ecuador')),
  candidateOf('TC-0004', 'EA1', { kind: 'lesson_learned' }),
]
const outline = (by: Division): Outline => ({
  headings: { EA1: 'Laws' },
  sections: [
    { part: 'introduction', heading: 'Introduction', paragraphs: [], share: null, draws: null },
    {
      ...{ part: 'experiences', heading: 'Experiences', paragraphs: [], share: null },
      draws: { accomplishments: ['EA2', 'EA1'], kinds: ['field_initiative'], by },
    },
    {
      ...{ part: 'experiences', heading: 'Lessons', paragraphs: [], share: null },
      draws: { accomplishments: ['EA1'], kinds: ['field_initiative', 'lesson_learned'], by: 'none' },
    },
  ],
})
const divided = (by: Division) =>
  divide(candidates, outline(by), known).map((own) =>
    own.map(({ heading, candidates: those }) => [heading, ...those.map(({ reference }) => reference)]),
  )

it('gives each activity to the first section that draws on it, under the accomplishments in the order of the template', () => {
  expect(divided('accomplishment')).toEqual([
    [],
    [
      ['EA2', 'TC-0002'],
      ['Laws', 'TC-0001', 'TC-0003'],
    ],
    [['', 'TC-0004']],
  ])
})

it('divides by country, by name, with what concerns several behind', () => {
  expect(divided('country')[1]).toEqual([
    ['Ecuador', 'TC-0002'],
    ['Togo', 'TC-0001'],
    ['Several countries', 'TC-0003'],
  ])
})

it('divides by presence', () => {
  expect(divided('presence')[1]).toEqual([['OHCHR Country Office in Togo', 'TC-0001', 'TC-0002', 'TC-0003']])
})
