import { expect, it } from 'vitest'
import { changedFields, conflicts, emptyContent, stable, yearOf } from './content'

it('is equal whatever the order of keys, and not whatever the order of a list', () => {
  expect(stable({ a: 1, b: [{ d: 2, c: 3 }] })).toBe(stable({ b: [{ c: 3, d: 2 }], a: 1 }))
  expect(stable([1, 2])).not.toBe(stable([2, 1]))
})

it('names the fields that differ', () => {
  const before = { ...emptyContent(), gaps: { start: 'not_known', result: 'does_not_apply' } as const }
  const after = { ...before, title: 'New', gaps: { result: 'does_not_apply', start: 'not_known' } as const }
  expect(changedFields(before, after)).toEqual(['title'])
})

it('finds two people’s texts where a field is newer than what one of them began with', () => {
  const row = { fieldVersions: { title: 3, summary: 2 } }
  expect(conflicts(row, ['title', 'summary', 'result'], 2)).toEqual(['title'])
  expect(conflicts(row, ['title'], 3)).toEqual([])
})

it('counts in the year of its start', () => {
  expect(yearOf({ start: { date: '2014-05-01', precision: 'month' } })).toBe(2014)
  expect(yearOf({ start: null })).toBeNull()
})
