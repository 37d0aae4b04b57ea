import { describe, expect, it } from 'vitest'
import { emptyContent } from '@/lib/activity/rules/content'
import { CRITERIA, PRACTICE_STATES } from '../constants'
import type { Findings } from '../types'
import { drawPractice } from './draw-practice'
import { confirms, monthsAfter, nextState, type PracticeEvent, refreshMonths, stageOf } from './lifecycle'

const EVENTS: PracticeEvent[] = ['confirm', 'decline', 'retire', 'reopen']

const findings = (missed: string[] = []): Findings =>
  Object.fromEntries(CRITERIA.map((one) => [one, { met: !missed.includes(one), reason: 'So.' }])) as Findings

it('follows from one table; what is not in it is not admitted', () => {
  expect(PRACTICE_STATES.map((state) => EVENTS.map((event) => nextState(state, event)))).toEqual([
    ['confirmed', 'declined', 'retired', null],
    ['confirmed', 'declined', 'retired', null],
    ['confirmed', 'declined', 'retired', null],
    [null, null, null, 'candidate'],
  ])
})

it('a practice is confirmed when it meets all criteria', () => {
  expect(confirms(findings())).toBe(true)
  for (const criterion of CRITERIA) expect(confirms(findings([criterion]))).toBe(false)
})

describe('refresh', () => {
  it('falls due on the day itself, and only of what is confirmed', () => {
    const confirmed = { state: 'confirmed', dueOn: '2026-03-01' } as const
    expect(stageOf(confirmed, '2026-02-28')).toBe('confirmed')
    expect(stageOf(confirmed, '2026-03-01')).toBe('due')
    expect(stageOf({ state: 'retired', dueOn: null }, '2026-03-01')).toBe('retired')
    expect(stageOf({ state: 'declined', dueOn: '2026-03-01' }, '2026-03-01')).toBe('declined')
  })

  it.each([
    ['2026-01-15', 24, '2028-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-01', 1, '2027-01-01'],
  ])('%s and %i months later is %s', (day, months, due) => {
    expect(monthsAfter(day, months)).toBe(due)
  })

  it('is a setting, and two years until there is one', () => {
    expect(refreshMonths({ months: 6 })).toBe(6)
    for (const none of [null, {}, { months: 0 }, { months: '6' }]) expect(refreshMonths(none)).toBe(24)
  })
})

it('the draft drawn from an initiative says the same, links to it, and is asked anew why and for what use', () => {
  const agreed = { basis: 'agreed', givenBy: 'A council', covers: null, until: null } as const
  const initiative = {
    ...emptyContent(),
    ...{ title: 'Workshop', summary: 'They met.', why: 'A leftover.', effective: 'A leftover.' },
    ...{ related: ['TC-0001'], sensitivity: 'confidential' as const },
    gaps: { answers: 'not_known', partners: 'none_to_report' } as const,
    release: { internal: agreed, un_wide: agreed, public_report: agreed },
  }
  expect(drawPractice('TC-0007', initiative)).toMatchObject({
    ...{ kind: 'good_practice', title: 'Workshop', summary: 'They met.', related: ['TC-0007'] },
    ...{ effective: null, sensitivity: 'confidential', gaps: { partners: 'none_to_report' } },
    release: emptyContent().release,
  })
  expect(drawPractice('TC-0007', initiative).gaps).not.toHaveProperty('answers')
})
