/** The rows of a grid, each with as many cells as the grid has columns. An untouched cell is empty. */
export type Sheet = readonly (readonly string[])[]

/** A place in a sheet, counted from 0. */
export type Place = { row: number; column: number }

/** A block of cells between two corners, both within. */
export type Block = { from: Place; to: Place }

/** What is wrong with a cell, in the reader's language. */
export type CellSentence = Place & { sentence: string }

export type GridColumn = {
  key: string
  label: string
  width: 'narrow' | 'medium' | 'wide'
  /** What a cell may say, where that is a list. */
  options: string[]
}

/** What the page of the grid begins with. */
export type GridPage = {
  columns: GridColumn[]
  /** What headers may be called, folded and in any language, with the place of their column. */
  names: Record<string, number>
  sheet: Sheet
  version: number
}
