import { expect, it } from 'vitest'
import { headingNumbers } from '@/lib/core/docx/heading-numbers'
import type { HeadingBlock } from '@/lib/core/docx/types'

const heading = (level: HeadingBlock['level'], number?: string): HeadingBlock => ({
  kind: 'heading',
  level,
  text: 'x',
  number,
})
const firsts = (count: number) => Array.from({ length: count }, () => heading(1))

it('starts lower levels again and leaves given numbers alone', () => {
  const headings = [
    heading(1),
    heading(2),
    heading(2),
    heading(1),
    heading(2),
    heading(1, 'Annex'),
    heading(2),
    heading(1),
  ]
  expect(headingNumbers(headings, 'en')).toEqual(['I.', 'A.', 'B.', 'II.', 'A.', 'Annex', 'A.', 'III.'])
})

it('counts on in Roman, letters and Chinese', () => {
  expect(headingNumbers(firsts(19), 'en').slice(3)).toEqual(
    'IV. V. VI. VII. VIII. IX. X. XI. XII. XIII. XIV. XV. XVI. XVII. XVIII. XIX.'.split(' '),
  )
  expect(
    headingNumbers(
      Array.from({ length: 28 }, () => heading(2)),
      'en',
    ).slice(25),
  ).toEqual(['Z.', 'AA.', 'AB.'])
  expect(headingNumbers(firsts(21), 'zh').filter((_, index) => [0, 9, 10, 19, 20].includes(index))).toEqual([
    '一.',
    '十.',
    '十一.',
    '二十.',
    '二十一.',
  ])
})
