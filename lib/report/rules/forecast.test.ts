import { expect, it } from 'vitest'
import { candidateOf, reportFacts } from '@/lib/testing/reports'
import { gatherFacts } from '../compose/rules/gather-facts'
import type { Outline, OutlineSection } from '../types'
import { forecastOf } from './forecast'
import { forecastWords } from './forecast-words'
import { layOut } from './lay-out'
import { asSections, countParagraphs, writeDraft } from './write-draft'

const facts = reportFacts({ themeId: 'migration' })
const section = (part: OutlineSection['part'], heading: string, paragraphs: string[] = []): OutlineSection => ({
  ...{ part, heading, paragraphs, share: null, draws: null },
})
const outline: Outline = {
  headings: { EA1: 'Laws and policies', EA2: 'Ratification' },
  sections: [
    section('summary', 'Summary', ['On {activities}.']),
    { ...section('introduction', 'Introduction', ['General.']), themes: { migration: ['Own. Text.'] } },
    {
      ...section('experiences', 'Experiences'),
      draws: { accomplishments: ['EA1', 'EA2', 'EA3'], kinds: ['field_initiative'], by: 'accomplishment' },
    },
    section('conclusions', 'Conclusions', ['The end.']),
  ],
}
const known = gatherFacts(
  { countries: [], partners: [], instruments: [], presences: [], notes: [] },
  { language: 'en', on: '2015-12-31', period: { from: 2010, to: 2015 } },
)
const candidates = [
  candidateOf('TC-0001', 'EA1', { sources: ['https://example.org/report'] }),
  candidateOf('TC-0002', 'EA1', { title: 'Training of police', summary: 'Police officers were trained in Lomé.' }),
  candidateOf('TC-0003', 'EA2', { title: 'Seminar', summary: 'A seminar was held on ratification.' }),
]
const draftOf = (chosen = candidates) => writeDraft({ facts, outline }, chosen, known)
const sheetOf = (chosen = candidates) => layOut(facts, asSections(draftOf(chosen)))
const ids = (chosen: typeof candidates) => new Set(chosen.map(({ activityId }) => activityId))

it('writes a section for each accomplishment that has content, and a theme has its own standing text', () => {
  const draft = draftOf()
  expect(draft.map(({ part, paragraphs }) => [part, paragraphs[0]?.clauses[0]?.text])).toEqual([
    ['summary', 'On three activities.'],
    ['introduction', 'Own. Text.'],
    ['experiences', undefined],
    ['conclusions', 'The end.'],
  ])
  expect(draft[2]?.subsections.map(({ heading, paragraphs }) => [heading, paragraphs.length])).toEqual([
    ['Laws and policies', 2],
    ['Ratification', 1],
  ])
  expect(countParagraphs(draft)).toBe(5)
})

it('lets every clause of an activity name its revision, and none of the standing text', () => {
  const [, introduction, experiences] = draftOf()
  const revisions = (experiences?.subsections ?? [])
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ clauses }) => [...new Set(clauses.map(({ revisionId }) => revisionId))])
  expect(revisions).toEqual([['revision TC-0001'], ['revision TC-0002'], ['revision TC-0003']])
  expect(introduction?.paragraphs[0]?.clauses[0]?.revisionId).toBeNull()
})

it('forecasts the whole selection to the word', () => {
  expect(forecastWords(forecastOf(facts, draftOf()), ids(candidates)).total).toBe(sheetOf().words.total)
})

it('drops the heading of a section that would stand alone', () => {
  const chosen = candidates.slice(0, 2)
  const forecast = forecastWords(forecastOf(facts, draftOf()), ids(chosen))
  expect(forecast.total).toBe(sheetOf(chosen).words.total)
})

it('adds up: the sections and what stands around them are the total', () => {
  const { total, around, sections } = forecastWords(forecastOf(facts, draftOf()), ids(candidates))
  expect(sections.reduce((sum, { words }) => sum + words, around)).toBe(total)
})
