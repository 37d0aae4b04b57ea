import { expect, it } from 'vitest'
import type { Snapshot } from '@/lib/activity/types'
import { snapshotOf } from '@/lib/testing/reports'
import { changedParts, severityOf } from './source-change'

const before = snapshotOf()

it.each([
  ['result', { result: 'They agreed.' } as Partial<Snapshot>, 'serious'],
  ['sources', { sources: ['A/HRC/1/1'] } as Partial<Snapshot>, 'minor'],
] as const)('a change of %s is as serious as its use', (part, patch, severity) => {
  const parts = changedParts(before, snapshotOf(patch), [{ fields: ['result', 'summary'] }])
  expect(parts).toEqual([{ part, used: severity === 'serious' }])
  expect(severityOf({ released: true }, parts)).toBe(severity)
  expect(severityOf({ released: false }, parts)).toBe('stop')
})

it('tells what the text was made of first', () => {
  const after = snapshotOf({ title: 'Other', sources: ['A/HRC/1/1'] })
  const parts = changedParts(before, after, [{ fields: ['sources'] }])
  expect(parts.map(({ part }) => part)).toEqual(['sources', 'title'])
})
