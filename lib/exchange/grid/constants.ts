import { COLUMNS, RARE } from '../constants'

/** The columns of the grid: those of a file of activities that most rows fill. */
export const GRID_COLUMNS = COLUMNS.filter(({ key, input }) => input !== null && !RARE.includes(key))

/** The header is row 1, as in a spreadsheet and in the dry run. */
export const FIRST_ROW = 2

/** Rows of the grid: what a browser draws without delay. More come as a file. */
export const MOST_SHEET_ROWS = 500

/** Characters in all cells together. */
export const MOST_SHEET_TEXT = 300_000

/** Days for which a sheet is kept after its owner last wrote in it. */
export const SHEET_DAYS = 90
