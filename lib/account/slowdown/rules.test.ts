import { expect, it } from 'vitest'
import { failureKey, secondsToWait } from './rules'

const at = new Date('2026-03-02T10:00:00Z')
const ago = (seconds: number) => new Date(at.getTime() - seconds * 1000)

it('lets a person mistype, then asks for patience that grows and has an end', () => {
  const waits = [0, 4, 5, 6, 7, 11, 12, 1000].map((failures) => secondsToWait('account', failures, at, at))
  expect(waits).toEqual([0, 0, 5, 10, 20, 300, 300, 300])
})

it('counts the time that has passed since', () => {
  expect(secondsToWait('account', 6, ago(4), at)).toBe(6)
  expect(secondsToWait('account', 6, ago(10), at)).toBe(0)
})

it('is more patient with an address, which a whole office may share', () => {
  expect(secondsToWait('address', 19, at, at)).toBe(0)
  expect(secondsToWait('address', 20, at, at)).toBe(5)
})

it('names failures without what was typed', () => {
  expect(failureKey('account', 'my password')).not.toContain('my password')
  expect(failureKey('account', 'x')).not.toBe(failureKey('address', 'x'))
})
