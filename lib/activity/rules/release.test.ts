import { describe, expect, it } from 'vitest'
import { PERMITTING_BASES, RELEASE_BASES } from '../constants'
import { type ReleaseAnswer, UNANSWERED } from './content'
import { isReleased, permits, widens } from './release'

const TODAY = '2015-11-20'
const agreed = (until: string | null = null): ReleaseAnswer => ({ ...UNANSWERED, basis: 'agreed', until })
const refused: ReleaseAnswer = { ...UNANSWERED, basis: 'refused' }

it('permits by three bases, up to and on their last day', () => {
  expect(RELEASE_BASES.filter((basis) => permits({ basis, until: null }, TODAY))).toEqual([...PERMITTING_BASES])
  expect(permits(agreed(TODAY), TODAY)).toBe(true)
  expect(permits(agreed('2015-11-19'), TODAY)).toBe(false)
})

describe('widening', () => {
  it.each([
    ['from nothing said to agreed', UNANSWERED, agreed(), true],
    ['from refused to agreed', refused, agreed(), true],
    ['to a later end', agreed('2015-12-01'), agreed('2016-01-01'), true],
    ['to no end', agreed('2015-12-01'), agreed(), true],
    ['from what has ended', agreed('2015-01-01'), agreed('2015-12-01'), true],
    ['to an earlier end', agreed(), agreed('2015-12-01'), false],
    ['to refused', agreed(), refused, false],
    ['to another basis for as long', agreed(), { ...UNANSWERED, basis: 'already_public' } as const, false],
    ['to what has ended already', UNANSWERED, agreed('2015-01-01'), false],
  ])('%s', (_what, before, after, expected) => {
    expect(widens(before, after, TODAY)).toBe(expected)
  })
})

it('is released when approved, unclassified and permitted today, for the purpose asked', () => {
  const release = { internal: agreed(), un_wide: refused, public_report: agreed() }
  const activity = { hasApproved: true, sensitivity: 'unclassified', release } as const
  expect(isReleased(activity, 'public_report', TODAY)).toBe(true)
  expect(isReleased(activity, 'un_wide', TODAY)).toBe(false)
  expect(isReleased({ ...activity, hasApproved: false }, 'public_report', TODAY)).toBe(false)
  expect(isReleased({ ...activity, sensitivity: 'confidential' }, 'public_report', TODAY)).toBe(false)
})

it('widens by names and places too, and narrows without them', () => {
  const covering = (covers: ReleaseAnswer['covers']): ReleaseAnswer => ({ ...agreed(), covers })
  const wide = (before: ReleaseAnswer['covers'], after: ReleaseAnswer['covers']) =>
    widens(covering(before), covering(after), TODAY)
  expect([wide('use', 'name'), wide('use', 'all'), wide('name', 'place'), wide('use', null)]).toEqual([
    ...[true, true, true, true],
  ])
  expect([wide('all', 'use'), wide(null, 'name'), wide('name', 'use'), wide('use', 'use')]).toEqual([
    ...[false, false, false, false],
  ])
  expect(widens(covering('use'), { ...UNANSWERED, basis: 'already_public' }, TODAY)).toBe(true)
})
