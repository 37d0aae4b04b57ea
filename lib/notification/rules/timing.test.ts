import { expect, test } from 'vitest'
import { PAUSES } from '../constants'
import { latestDigest, nextTry } from './timing'

const at = (time: string) => new Date(`2015-11-30T${time}Z`)

test('a daily mail holds what came before six in the morning', () => {
  expect(latestDigest(at('06:00:00'))).toEqual(at('06:00:00'))
  expect(latestDigest(at('23:59:59'))).toEqual(at('06:00:00'))
  expect(latestDigest(at('05:59:59'))).toEqual(new Date('2015-11-29T06:00:00Z'))
})

test('pauses grow, and end', () => {
  expect(nextTry(1, at('10:00:00'))).toEqual(at('10:01:00'))
  expect(nextTry(4, at('10:00:00'))).toEqual(at('10:10:00'))
  expect(nextTry(PAUSES.length + 1, at('10:00:00'))).toBeNull()
})
