import { expect, it } from 'vitest'
import { readParagraphs, readSymbol } from './symbol'

it.each([
  ['A/HRC/11/7/Add.2', 'A/HRC/11/7/Add.2'],
  ['CERD/C/TJK/CO/9-11', 'CERD/C/TJK/CO/9-11'],
  ['ST/SGB/2007/6', 'ST/SGB/2007/6'],
  ['E/CN.4/2005/102', 'E/CN.4/2005/102'],
  ['S/RES/1325 (2000)', 'S/RES/1325 (2000)'],
  ['A/HRC/WG.6/21/KGZ/1', 'A/HRC/WG.6/21/KGZ/1'],
  [' UN Doc. A/HRC/28/27. ', 'A/HRC/28/27'],
  ['A / HRC / 28 / 27', 'A/HRC/28/27'],
  ['CERD/C/TJK/CO/9–11', 'CERD/C/TJK/CO/9-11'],
])('reads the symbol %s', (typed, symbol) => {
  expect(readSymbol(typed)).toBe(symbol)
})

it.each([
  'a/hrc/28/27',
  'HRC',
  'A/HRC//27',
  'A/HRC/28/',
  '/HRC/28',
  'A/HRC/abc',
  'A/HRC/28;27',
  'https://undocs.org/A/HRC/28/27',
  `A/${'1'.repeat(80)}`,
  '',
])('takes %j for no symbol', (typed) => {
  expect(readSymbol(typed)).toBeNull()
})

it.each([
  ['22', 'para. 22'],
  ['para. 22 (a)', 'para. 22 (a)'],
  ['22–25', 'paras. 22-25'],
  ['paras 3,7 - 9', 'paras. 3, 7-9'],
  ['', ''],
  ['twenty', null],
  ['22;', null],
])('reads the paragraphs %j', (typed, said) => {
  expect(readParagraphs(typed)).toBe(said)
})
