import { GRID_COLUMNS, MOST_SHEET_ROWS } from '../constants'
import type { Block, Sheet } from '../types'

const WIDTH = GRID_COLUMNS.length

export const emptyRow = (): string[] => Array.from({ length: WIDTH }, () => '')

/** A sheet of at least so many rows; the new ones are empty. */
export const withRows = (sheet: Sheet, count: number): Sheet =>
  sheet.length >= count ? sheet : [...sheet, ...Array.from({ length: count - sheet.length }, emptyRow)]

/** The sheet without the empty rows at its end. */
export function withoutTail(sheet: Sheet): Sheet {
  const last = sheet.findLastIndex((row) => row.some((cell) => cell !== ''))
  return sheet.slice(0, last + 1)
}

/** The block between two corners in any order. */
export function blockOf({ from, to }: Block): Block {
  return {
    from: { row: Math.min(from.row, to.row), column: Math.min(from.column, to.column) },
    to: { row: Math.max(from.row, to.row), column: Math.max(from.column, to.column) },
  }
}

/** What stands in a block. */
export const cellsIn = (sheet: Sheet, { from, to }: Block): string[][] =>
  sheet.slice(from.row, to.row + 1).map((row) => row.slice(from.column, to.column + 1))

/**
 * Writes cells into a sheet from a place on. One cell into a larger block fills it, as in a spreadsheet. What goes beyond
 * the last column is cut; the sheet grows downwards as far as it may.
 *
 * @returns the sheet, the block that was written, and how many columns and rows found no room
 */
export function writeBlock(sheet: Sheet, into: Block, cells: readonly (readonly string[])[]) {
  const { from } = into
  const wide = Math.max(...cells.map((row) => row.length))
  const single = cells.length === 1 && wide === 1
  const rows = Math.min(single ? into.to.row - from.row + 1 : cells.length, MOST_SHEET_ROWS - from.row)
  const columns = Math.min(single ? into.to.column - from.column + 1 : wide, WIDTH - from.column)
  const textAt = (row: number, column: number) => (single ? cells[0]?.[0] : cells[row]?.[column]) ?? ''
  const grown = withRows(sheet, from.row + rows)
  const next = grown.map((row, at) => {
    const line = at - from.row
    if (line < 0 || line >= rows) return row
    return row.map((cell, column) => {
      const place = column - from.column
      return place < 0 || place >= columns ? cell : textAt(line, place)
    })
  })
  const block = { from, to: { row: from.row + rows - 1, column: from.column + columns - 1 } }
  return { sheet: next, block, cut: single ? 0 : cells.length - rows + (wide - columns) }
}

export const clearBlock = (sheet: Sheet, block: Block): Sheet => writeBlock(sheet, block, [['']]).sheet

/**
 * Cells whose first row names columns, sorted into the order of the grid; null where it does not. It does where all that
 * it says are names of columns but for some that we do not take, and two at least are.
 *
 * @param names folded names of columns, to their place
 */
export function sortByHeader(
  cells: readonly (readonly string[])[],
  placeOf: (name: string) => number | undefined,
): { cells: string[][]; unknown: string[] } | null {
  const [header = [], ...rows] = cells
  const places = header.map((name) => (name.trim() ? placeOf(name) : undefined))
  const known = places.filter((place) => place !== undefined).length
  if (known < 2 || known * 2 < header.filter((name) => name.trim()).length) return null
  const sorted = rows.map((row) => {
    const line = emptyRow()
    for (const [at, place] of places.entries()) if (place !== undefined) line[place] ||= row[at] ?? ''
    return line
  })
  return { cells: sorted, unknown: header.filter((name, at) => name.trim() && places[at] === undefined) }
}
