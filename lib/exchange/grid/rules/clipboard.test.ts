import { expect, it } from 'vitest'
import { readCells, writeCells } from './clipboard'

it.each([
  ['one cell', 'Prison visit', [['Prison visit']]],
  ['cells and rows, as Excel ends them', 'a\tb\r\nc\t\r\n', [['a', 'b'], ['c', '']]], // biome-ignore format: one case a line
  ['an empty row between', 'a\n\nb', [['a'], [''], ['b']]],
  ['a quoted cell with a line break, a tab and quotes', '"say ""no""\r\nor\tgo"\tb', [['say "no"\nor\tgo', 'b']]],
  ['quotes that stand within a text', '5" pipe\tb', [['5" pipe', 'b']]],
  ['a text that only begins with quotes', '"No" means no\tb', [['"No" means no', 'b']]],
  ['nothing', '', [['']]],
])('reads %s', (_, text, cells) => {
  expect(readCells(text)).toEqual(cells)
})

it('writes what it reads', () => {
  const cells = [
    ['a "quoted" word', 'two\nlines', ''],
    ['a\ttab', 'حوار', ' kept '],
  ]
  expect(readCells(writeCells(cells))).toEqual(cells)
})
