import { expect, it } from 'vitest'
import { paragraphOf, reportFacts, sectionOf } from '@/lib/testing/reports'
import { layOut } from './lay-out'
import { neighboursOf } from './neighbours'

const paragraphs = (...ids: string[]) => ids.map((id) => paragraphOf(id, 'Words.'))
const sheet = layOut(reportFacts(), [
  sectionOf({ id: 'summary', part: 'summary', paragraphs: paragraphs('s') }),
  sectionOf({ id: 'first', paragraphs: paragraphs('a', 'b', 'c') }),
  sectionOf({ id: 'second', part: 'framework', paragraphs: paragraphs('d') }),
])

it.each([
  ['a', null, { section: 'first', after: 'b' }, undefined],
  ['b', { section: 'first', after: '' }, { section: 'first', after: 'c' }, 'a'],
  ['c', { section: 'first', after: 'a' }, { section: 'second', after: '' }, 'b'],
  ['d', { section: 'first', after: 'c' }, null, undefined],
])('of %s tells where it can go', (id, up, down, before) => {
  const around = neighboursOf(sheet, id)
  expect(around).toMatchObject({ up, down })
  expect(around?.before?.id).toBe(before)
})

it('leaves the summary alone', () => {
  expect(neighboursOf(sheet, 's')).toBeNull()
})
