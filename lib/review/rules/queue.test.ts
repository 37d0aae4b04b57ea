import { expect, test } from 'vitest'
import { daysBetween, nextAfter } from './queue'

const at = (day: number) => new Date(Date.UTC(2015, 10, day))
const queue = [
  { id: 'a', submittedAt: at(1) },
  { id: 'c', submittedAt: at(3) },
  { id: 'e', submittedAt: at(3) },
]

test('after a verdict the one that stood behind it opens', () => {
  expect(nextAfter(queue, { id: 'b', submittedAt: at(2) })?.id).toBe('c')
  expect(nextAfter(queue, { id: 'd', submittedAt: at(3) })?.id).toBe('e')
})

test('after the last one the first opens, and without a verdict too', () => {
  expect(nextAfter(queue, { id: 'z', submittedAt: at(9) })?.id).toBe('a')
  expect(nextAfter(queue, null)?.id).toBe('a')
  expect(nextAfter([], null)).toBeUndefined()
})

test('a wait is told in whole days, never fewer than none', () => {
  expect(daysBetween(at(1), new Date(Date.UTC(2015, 10, 3, 23)))).toBe(2)
  expect(daysBetween(at(3), at(1))).toBe(0)
})
