import { expect, it } from 'vitest'
import { reportFacts } from '@/lib/testing/reports'
import { limitsOf, waiverUsed, wordsOver } from './word-budget'

const sheet = (total: number) => ({ facts: reportFacts({ wordLimit: 8_500 }), words: { total, headings: 0, notes: 0 } })
const waiver = { words: 9_000, reason: 'Granted', by: 'Daniel', at: new Date('2015-11-12') }

it.each([
  [8_500, null, 0],
  [8_501, null, 1],
  [9_000, waiver, 0],
  [9_001, waiver, 501],
])('of %i words, so many are above what may go out', (total, noted, over) => {
  expect(wordsOver(sheet(total), noted)).toBe(over)
})

it('names the waiver only where the length rests on it', () => {
  expect([8_500, 8_501, 9_001].map((total) => waiverUsed(sheet(total), waiver))).toEqual([null, waiver, null])
})

it('takes the limits from the setting, and the usual ones where it says nothing', () => {
  expect(limitsOf({ secretariat: 9_000, other: 11_000 })).toEqual({ secretariat: 9_000, other: 11_000 })
  expect(limitsOf(null)).toEqual({ secretariat: 8_500, other: 10_700 })
})
