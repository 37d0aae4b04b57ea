import { describe, expect, it } from 'vitest'
import { STANDINGS } from '../constants'
import type { Standing } from '../types'
import { admitsVerdict, nextStanding, type StandingEvent, shownStatus, statusOf, submissionEvent } from './standing'

const EVENTS = ['submit', 'reopen', 'touch', 'approve', 'return'] as const

/** What each event makes of each standing, in the order of EVENTS. */
const EXPECTED: Record<Standing, readonly Standing[]> = {
  draft: ['submitted', 'submitted', 'submitted', 'draft', 'draft'],
  submitted: ['submitted', 'submitted', 'submitted', 'approved', 'returned'],
  withdrawn: ['withdrawn', 'withdrawn', 'withdrawn', 'withdrawn', 'withdrawn'],
  returned: ['submitted', 'submitted', 'submitted', 'returned', 'returned'],
  approved: ['approved', 'submitted', 'approved', 'approved', 'returned'],
}

const cases = STANDINGS.flatMap((standing) =>
  EVENTS.map((event, i): [Standing, StandingEvent, Standing] => [standing, event, EXPECTED[standing][i] as Standing]),
)

describe('the standing under one accomplishment', () => {
  it.each(cases)('%s, %s: %s', (standing, event, expected) => {
    const state = { standing, changedSince: false, hasApproved: standing === 'approved' }
    expect(nextStanding(state, event).standing).toBe(expected)
  })

  it('marks an approval that a shared field has changed, until it is confirmed or reopened', () => {
    const approved = { standing: 'approved', changedSince: false, hasApproved: true } as const
    const touched = nextStanding(approved, 'touch')
    expect(touched).toEqual({ ...approved, changedSince: true })
    expect(nextStanding(touched, 'submit').changedSince).toBe(true)
    expect(nextStanding(touched, 'approve')).toEqual(approved)
    expect(nextStanding(touched, 'reopen')).toEqual({ ...approved, standing: 'submitted' })
    expect(nextStanding(touched, 'return')).toEqual({ ...approved, standing: 'returned' })
  })

  it('admits a verdict on what is submitted, and on an approval that has changed since', () => {
    const admitted = STANDINGS.filter((standing) => admitsVerdict({ standing, changedSince: false }))
    expect(admitted).toEqual(['submitted'])
    expect(admitsVerdict({ standing: 'approved', changedSince: true })).toBe(true)
    expect(admitsVerdict({ standing: 'draft', changedSince: true })).toBe(false)
  })
})

describe('what a new revision does to one accomplishment', () => {
  const main = { id: 'EA1', main: true, sentence: null, proposedById: null } as const
  const other = { id: 'EA5', main: false, sentence: 'It did.', proposedById: null } as const

  it('reopens it when it is new, newly main, or says another sentence', () => {
    expect(submissionEvent(other, undefined, [])).toBe('reopen')
    expect(submissionEvent(main, { main: false, sentence: null }, ['accomplishments'])).toBe('reopen')
    expect(submissionEvent(other, { ...other, sentence: 'It had.' }, ['accomplishments'])).toBe('reopen')
  })

  it('reopens the main one and touches the others when a shared field changed', () => {
    expect(submissionEvent(main, main, ['summary'])).toBe('reopen')
    expect(submissionEvent(other, other, ['summary', 'accomplishments'])).toBe('touch')
  })

  it('leaves alone what another accomplishment’s sentence does not concern', () => {
    expect(submissionEvent(main, main, ['accomplishments'])).toBe('submit')
    expect(submissionEvent(other, other, [])).toBe('submit')
  })
})

it('takes the status of an activity from its main accomplishment', () => {
  expect(statusOf([])).toBe('draft')
  expect(statusOf([{ isMain: false, standing: 'approved' }])).toBe('draft')
  expect(
    statusOf([
      { isMain: false, standing: 'returned' },
      { isMain: true, standing: 'approved' },
    ]),
  ).toBe('approved')
})

it('shows an approval as released where a public report may use it', () => {
  expect(shownStatus('approved', { released: true, used: false })).toBe('released')
  expect(shownStatus('approved', { released: true, used: true })).toBe('used')
  expect(shownStatus('approved', { released: false, used: true })).toBe('approved')
  expect(shownStatus('returned', { released: true, used: true })).toBe('returned')
})
