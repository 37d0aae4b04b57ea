import { expect, it } from 'vitest'
import type { FormOptions, InsideView } from '../reading/types'
import { beginWith, carryOver } from './carry-over'
import { emptyContent } from './content'

const term = { termId: 'KG', asWritten: null, proposedId: null }
const earlier = {
  ...emptyContent(),
  title: 'Workshop of 2014',
  result: 'They agreed.',
  start: { date: '2014-05-01', precision: 'month' } as const,
  holderIds: ['here', 'there'],
  countries: [term],
  partners: [term],
  activityType: { termId: null, asWritten: 'round table', proposedId: null },
  accomplishments: [{ id: 'EA6' as const, main: true, sentence: 'It did.', proposedById: 'somebody' }],
  sources: ['A/HRC/28/27'],
  release: {
    ...emptyContent().release,
    public_report: { basis: 'agreed', givenBy: null, covers: null, until: null } as const,
  },
}
const options = (ids: string[]) => ({ presences: ids.map((id) => ({ id })), locale: 'fr' }) as unknown as FormOptions

it('carries over who, where, for whom and what towards, and nothing of that one event', () => {
  const content = carryOver({ view: 'inside', content: earlier } as unknown as InsideView)
  expect(content).toMatchObject({ countries: [term], partners: [term], holderIds: ['here', 'there'] })
  expect(content.accomplishments).toEqual([{ id: 'EA6', main: true, sentence: null, proposedById: null }])
  expect(content).toMatchObject({ title: '', result: null, start: null, sources: [], activityType: null })
  expect(content.release.public_report.basis).toBe('unanswered')
})

it('begins with a presence of the person, and the language they read', () => {
  expect(beginWith(options(['there', 'third']), earlier).holderIds).toEqual(['there'])
  expect(beginWith(options(['third']), earlier).holderIds).toEqual(['third'])
  expect(beginWith(options(['third', 'fourth']), null)).toMatchObject({ holderIds: [], language: 'fr' })
})
