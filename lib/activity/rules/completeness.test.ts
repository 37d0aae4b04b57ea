import { describe, expect, it } from 'vitest'
import { KINDS } from '../constants'
import { askedOf, missingForSubmission } from './completeness'
import type { ActivityContent } from './content'
import { emptyContent, UNANSWERED } from './content'

const link = { termId: 'a-term', asWritten: null, proposedId: null }
const agreed = { ...UNANSWERED, basis: 'agreed' } as const

const complete = (patch: Partial<ActivityContent> = {}): ActivityContent => ({
  ...emptyContent(),
  title: 'Workshop',
  summary: 'Judges met.',
  result: 'They agreed.',
  language: 'en',
  holderIds: ['a-presence'],
  start: { date: '2014-01-01', precision: 'year' },
  countries: [link],
  accomplishments: [{ id: 'EA1', main: true, sentence: null, proposedById: null }],
  activityType: link,
  partners: [link],
  rightsHolders: [link],
  sources: ['A/HRC/28/27'],
  release: { internal: UNANSWERED, un_wide: UNANSWERED, public_report: agreed },
  ...patch,
})

describe('what submission asks', () => {
  it('is nothing more of a complete activity, of whatever kind', () => {
    const answers = { participatory: 'Elders chose.', why: 'Nobody asked.', nextTime: 'Ask.' }
    for (const kind of KINDS) expect(missingForSubmission(complete({ kind, ...answers }))).toEqual([])
  })

  it('asks each kind its own questions: one criterion of a practice, both answers of a lesson', () => {
    const practice = complete({ kind: 'good_practice', why: 'Not asked here.' })
    expect(missingForSubmission(practice)).toEqual(['criteria'])
    expect(missingForSubmission({ ...practice, sustainable: 'A law pays for it.' })).toEqual([])
    const lesson = complete({ kind: 'lesson_learned', why: 'Nobody asked.', effective: 'Not asked here.' })
    expect(missingForSubmission(lesson)).toEqual(['nextTime'])
    const gaps = { answers: 'not_known' } as const
    expect(missingForSubmission({ ...lesson, gaps })).toEqual([])
    expect(missingForSubmission({ ...practice, gaps })).toEqual([])
  })

  it('is everything of an empty one, in the order of the form', () => {
    expect(missingForSubmission(emptyContent())).toEqual(
      askedOf('field_initiative').filter((field) => field !== 'sentences'),
    )
    expect(askedOf('field_initiative')).toHaveLength(14)
  })

  it('spares a lesson its start and its countries', () => {
    const answers = { sustainable: 'A law.', why: 'Nobody asked.', nextTime: 'Ask.' }
    const lesson = complete({ kind: 'lesson_learned', start: null, countries: [], ...answers })
    expect(missingForSubmission(lesson)).toEqual([])
    expect(missingForSubmission({ ...lesson, kind: 'good_practice' })).toEqual(['countries', 'start'])
  })

  it.each([
    ['start', { start: null }],
    ['countries', { countries: [] }],
    ['partners', { partners: [] }],
    ['rightsHolders', { rightsHolders: [] }],
    ['result', { result: ' ' }],
    ['sources', { sources: [] }],
  ] as const)('takes a stated gap for an answer: %s', (field, empty) => {
    expect(missingForSubmission(complete(empty as Partial<ActivityContent>))).toEqual([field])
    expect(
      missingForSubmission(complete({ ...(empty as Partial<ActivityContent>), gaps: { [field]: 'not_known' } })),
    ).toEqual([])
  })

  it('takes words that match no term for a value', () => {
    const written = { termId: null, asWritten: 'a local council', proposedId: null }
    expect(missingForSubmission(complete({ partners: [written], activityType: written }))).toEqual([])
  })

  it('wants a sentence for each accomplishment but the main one', () => {
    const other = { id: 'EA5', main: false, sentence: '  ', proposedById: null } as const
    const main = complete().accomplishments
    expect(missingForSubmission(complete({ accomplishments: [...main, other] }))).toEqual(['sentences'])
    expect(missingForSubmission(complete({ accomplishments: [...main, { ...other, sentence: 'It did.' }] }))).toEqual(
      [],
    )
    expect(missingForSubmission(complete({ accomplishments: [{ ...other, sentence: 'It did.' }] }))).toEqual([
      'accomplishments',
    ])
  })

  it('wants public use answered, by whatever answer', () => {
    const refused = { ...UNANSWERED, basis: 'refused' } as const
    const release = { ...complete().release, public_report: UNANSWERED }
    expect(missingForSubmission(complete({ release }))).toEqual(['publicUse'])
    expect(missingForSubmission(complete({ release: { ...release, public_report: refused } }))).toEqual([])
  })
})
