import { describe, expect, it } from 'vitest'
import type { Snapshot } from '@/lib/activity/types'
import { FIRST_READING } from '@/lib/report/compose/constants'
import { composeGroup } from '@/lib/report/compose/rules/compose-group'
import { textOf } from '@/lib/report/compose/rules/compose-paragraph'
import { composeReport } from '@/lib/report/compose/rules/compose-report'
import { planParagraphs } from '@/lib/report/compose/rules/plan-paragraphs'
import { contributions, factsIn } from '@/lib/testing/contributions'

const facts = factsIn('en')
const context = { facts, reading: FIRST_READING.en }
const named = (...references: string[]): Snapshot[] =>
  references.flatMap((reference) => contributions.find((one) => one.reference === reference) ?? [])

it.each([
  [3, [], [[0], [1], [2]]],
  [3, ['A', null, 'A'], [[0, 2], [1]]],
  [
    4,
    ['B', 'A', 'B', 'A'],
    [
      [0, 2],
      [1, 3],
    ],
  ],
  [2, ['', ''], [[0], [1]]],
])('%d activities with the marks %j make the paragraphs %j', (count, marks, plan) => {
  expect(planParagraphs(count, marks)).toEqual(plan)
})

describe('a paragraph of several activities', () => {
  it('names a country that they share once', () => {
    const { clauses } = composeGroup(named('ACT-048', 'ACT-041'), context)
    expect(textOf(clauses).match(/Kyrgyzstan/g)).toHaveLength(1)
    expect(new Set(clauses.map(({ from }) => from))).toEqual(new Set([0, 1]))
  })

  it('says the kind that they share in several countries first', () => {
    const { clauses } = composeGroup(named('ACT-013', 'ACT-015'), context)
    expect(textOf(clauses)).toMatch(
      /^Activities of the same kind \(training\) were carried out in Afghanistan and South Sudan\. /,
    )
  })

  it('keeps the sources of all, and spells out what it has not said before', () => {
    const { clauses, footnotes } = composeGroup(named('ACT-015', 'ACT-016'), context)
    expect(footnotes).toHaveLength(2)
    expect(textOf(clauses).match(/United Nations Assistance Mission in Afghanistan/g)).toHaveLength(1)
  })

  it('stands where the first of them stands; a mark that nobody shares changes nothing', () => {
    const snapshots = named('ACT-013', 'ACT-015', 'ACT-016')
    const [section] = composeReport([{ accomplishment: 'EA1', snapshots, groups: ['X', 'A', 'A'] }], facts)
    expect(section?.paragraphs.map(({ members }) => members)).toEqual([[0], [1, 2]])
    const [alone] = composeReport([{ accomplishment: 'EA1', snapshots }], facts)
    expect(section?.paragraphs[0]).toEqual(alone?.paragraphs[0])
  })

  it.each(['fr', 'es'] as const)('is written in %s too', (language) => {
    const own = { facts: factsIn(language), reading: FIRST_READING[language] }
    const { clauses } = composeGroup(named('ACT-013', 'ACT-015'), own)
    expect(textOf(clauses)).toMatch(
      /^(?:Des activités de même nature|Se llevaron a cabo actividades de la misma índole)/,
    )
  })
})
