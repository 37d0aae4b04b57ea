import { expect, it } from 'vitest'
import { heightOf, pagesAcross, runsRightToLeft } from './xlsx-layout'

it('makes a row as high as its longest text, within bounds, and lets hidden columns be', () => {
  const columns = [{ width: 10 }, { width: 20 }, { width: 10, hidden: true }]
  expect(heightOf(['short', null, 'x'.repeat(500)], columns)).toBeUndefined()
  expect(heightOf(['short', 'a\nb'], columns)).toBe(30)
  expect(heightOf(['x'.repeat(25), 'a'], columns)).toBe(45)
  expect(heightOf(['x'.repeat(5_000)], columns)).toBe(120)
})

it('prints as many pages side by side as can be read', () => {
  expect(pagesAcross([{ width: 40 }, { width: 300, hidden: true }])).toBe(1)
  expect(pagesAcross(Array.from({ length: 10 }, () => ({ width: 60 })))).toBe(4)
})

it('knows the direction of a text by its first letter', () => {
  expect(['12. عنوان', 'A title عنوان', '', 4, null].map(runsRightToLeft)).toEqual([true, false, false, false, false])
})
