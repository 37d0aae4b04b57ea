import { expect, it } from 'vitest'
import { GRID_COLUMNS, MOST_SHEET_ROWS } from '@/lib/exchange/grid/constants'
import { actsOfKey, type Stroke } from './grid-keys'
import { act, beginWith, type GridAct, type GridState, selectedCells, textAt } from './grid-state'
import { pasted } from './grid-table'

const LAST = GRID_COLUMNS.length - 1
const NAMES = { kind: 0, title: 1, start: 6 }
const place = (row: number, column: number) => ({ row, column })
const run = (state: GridState, ...acts: (GridAct | null)[]): GridState =>
  acts.reduce((now, action) => (action ? act(now, action) : now), state)
const press = (state: GridState, key: string, more: Partial<Stroke> = {}): GridState => {
  const stroke = { key, shift: false, command: false, alt: false, rightToLeft: false, ...more }
  return run(state, ...(actsOfKey(stroke, state) ?? []))
}
const paste = (state: GridState, text: string) => run(state, pasted(text, state, NAMES))

it('moves by arrows as far as the grid goes, and the other way where the language does', () => {
  const begun = beginWith([])
  expect(press(press(begun, 'ArrowRight'), 'ArrowDown').at).toEqual(place(1, 1))
  expect(press(press(begun, 'ArrowLeft'), 'ArrowUp').at).toEqual(place(0, 0))
  expect(press(begun, 'ArrowLeft', { rightToLeft: true }).at).toEqual(place(0, 1))
  expect(press(begun, 'End', { command: true }).at).toEqual(place(9, LAST))
})

it('writes by typing, Enter and F2, and Escape brings back what stood there', () => {
  const typed = run(press(beginWith([]), 'P'), { is: 'edit', draft: 'Prison' })
  const entered = press(typed, 'Enter')
  expect([textAt(entered, place(0, 0)), entered.at, entered.draft]).toEqual(['Prison', place(1, 0), null])
  const again = press(press(entered, 'ArrowUp'), 'F2')
  expect(again.draft).toBe('Prison')
  expect(textAt(press(run(again, { is: 'edit', draft: 'Court' }), 'Escape'), place(0, 0))).toBe('Prison')
  // Going elsewhere keeps what was written.
  const gone = run(again, { is: 'edit', draft: 'Court' }, { is: 'go', to: place(3, 3) })
  expect([textAt(gone, place(0, 0)), gone.at]).toEqual(['Court', place(3, 3)])
})

it('goes by Tab from cell to cell and row to row, and out at both ends', () => {
  const end = run(beginWith([]), { is: 'go', to: place(0, LAST) })
  expect(press(end, 'Tab').at).toEqual(place(1, 0))
  const stroke = { key: 'Tab', shift: false, command: false, alt: false, rightToLeft: false }
  expect(actsOfKey({ ...stroke, shift: true }, beginWith([]))).toBeNull()
  expect(actsOfKey(stroke, run(beginWith([]), { is: 'go', to: place(9, LAST) }))).toBeNull()
})

it('selects a range with Shift, copies it, clears it, and takes that back', () => {
  const filled = paste(beginWith([]), 'a\tb\nc\td')
  expect(selectedCells(filled)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
  const range = press(run(filled, { is: 'go', to: place(0, 0) }), 'ArrowRight', { shift: true })
  expect(selectedCells(range)).toEqual([['a', 'b']])
  const cleared = press(range, 'Delete')
  expect(cleared.sheet.slice(0, 2).map((row) => row.slice(0, 2))).toEqual([
    ['', ''],
    ['c', 'd'],
  ])
  const back = press(cleared, 'z', { command: true })
  expect(back.sheet).toEqual(filled.sheet)
  expect(press(back, 'y', { command: true }).sheet).toEqual(cleared.sheet)
  expect(press(back, 'z', { command: true, shift: true }).sheet).toEqual(cleared.sheet)
})

it('fills a selection with one pasted cell', () => {
  const range = run(beginWith([]), { is: 'select', from: place(0, 1), to: place(2, 2) })
  expect(selectedCells(paste(range, 'x')).flat()).toEqual(Array(6).fill('x'))
})

it('sorts pasted rows by their headers, and names those that have no column', () => {
  const sorted = paste(run(beginWith([]), { is: 'go', to: place(2, 5) }), 'Start\tColour\tTitle\n2014\tred\tVisit')
  expect([textAt(sorted, place(2, 1)), textAt(sorted, place(2, 6))]).toEqual(['Visit', '2014'])
  expect(sorted.said).toMatchObject({ key: 'sorted_without', values: { unknown: 'Colour', rows: 1 } })
  // Two words that happen to be names of columns among others are a row.
  expect(textAt(paste(beginWith([]), 'Title\tof\tthe\tbook\nx'), place(0, 0))).toBe('Title')
})

it('grows for what is pasted, up to its limit, and says what found no room', () => {
  const grown = paste(run(beginWith([]), { is: 'go', to: place(9, 0) }), 'a\nb\nc')
  expect(grown.sheet).toHaveLength(12)
  const full = paste(
    grown,
    Array(MOST_SHEET_ROWS + 1)
      .fill('row')
      .join('\n'),
  )
  expect(full.sheet).toHaveLength(MOST_SHEET_ROWS)
  expect(full.said).toMatchObject({ key: 'pasted_cut', values: { cut: 10 } })
})

it('removes rows and keeps one at least', () => {
  const filled = paste(beginWith([]), 'a\nb')
  expect(run(filled, { is: 'go', to: place(0, 0) }, { is: 'remove' }).sheet[0]?.[0]).toBe('b')
  const all = press(filled, 'a', { command: true })
  expect(run(all, { is: 'remove' }).sheet).toHaveLength(1)
})
