import 'server-only'
import { type Cell, type WriteSheet, writeXlsx } from 'hucre'
import { heightOf, pagesAcross, runsRightToLeft } from './xlsx-layout'

/** A column, by its index, whose cells offer a list. What is not on the list may be written all the same. */
export type ChoiceColumn = { column: number; values: readonly string[] }

/** A sheet that is one table: a row of headers that stays in sight, and a filter on each column. */
export type TableSheet = {
  name: string
  columns: { header: string /** in characters */; width: number; hidden?: boolean }[]
  /** Texts stay texts: what looks like a formula is never calculated. */
  rows: (string | number | null)[][]
  choices?: ChoiceColumn[]
  /** What the hidden sheet is called that holds the values of the choices. */
  listsName?: string
}

type Options = { title: string; rightToLeft: boolean }

const WRAPPED = { alignment: { wrapText: true, vertical: 'top' } } as const
const HEADER = { font: { bold: true }, ...WRAPPED } as const
/** A text that runs from right to left, whichever way its sheet does. */
const TURNED = { alignment: { ...WRAPPED.alignment, readingOrder: 'rtl' } } as const
const AUTHOR = 'OHCHR'
/** Rows below those written in which a choice is offered too, for what is added. */
const SPARE_ROWS = 500

/**
 * Writes a workbook in the reading direction of its language. No author but the Office stands in it.
 *
 * @returns the bytes of an .xlsx file
 */
export function writeWorkbook(sheets: TableSheet[], { title, rightToLeft }: Options): Promise<Uint8Array> {
  const lists = sheets.flatMap(({ choices = [], listsName }) => (listsName ? [listSheet(listsName, choices)] : []))
  return writeXlsx({
    properties: { title, creator: AUTHOR, lastModifiedBy: AUTHOR },
    sheets: [...sheets.map((sheet) => tableSheet(sheet, rightToLeft)), ...lists],
  })
}

function tableSheet(
  { name, columns, rows, choices = [], listsName = '' }: TableSheet,
  rightToLeft: boolean,
): WriteSheet {
  const last = rows.length + 1 + SPARE_ROWS
  const all = [columns.map(({ header }) => header), ...rows]
  return {
    name: nameOf(name),
    columns: columns.map(({ header, width, hidden }) => ({ header, width, hidden, style: WRAPPED })),
    rows: all,
    rowDefs: new Map(all.map((row, at) => [at, { height: heightOf(row, columns) }])),
    cells: new Map(all.flatMap(styledCells)),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${letterOf(columns.length - 1)}${rows.length + 1}` },
    view: { rightToLeft },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: pagesAcross(columns), fitToHeight: 0 },
    dataValidations: choices
      .filter(({ values }) => values.length > 0)
      .map(({ column, values }, index) => ({
        type: 'list',
        formula1: `'${nameOf(listsName)}'!$${letterOf(index)}$1:$${letterOf(index)}$${values.length}`,
        range: `${letterOf(column)}2:${letterOf(column)}${last}`,
        allowBlank: true,
        showErrorMessage: false,
      })),
  }
}

/** The cells of a row that look otherwise than their column: headers, and texts that run from right to left. */
function styledCells(row: TableSheet['rows'][number], at: number): [string, Partial<Cell>][] {
  return row.flatMap((cell, column): [string, Partial<Cell>][] => {
    const turned = runsRightToLeft(cell) ? TURNED : {}
    if (at === 0) return [[`0,${column}`, { style: { ...HEADER, ...turned } }]]
    return turned === TURNED ? [[`${at},${column}`, { style: TURNED }]] : []
  })
}

/** The values of the choices, a column each, out of sight: a list written into a cell's rule holds 255 characters. */
function listSheet(name: string, choices: ChoiceColumn[]): WriteSheet {
  const lists = choices.map(({ values }) => values).filter((values) => values.length > 0)
  const longest = Math.max(0, ...lists.map((values) => values.length))
  return {
    name: nameOf(name),
    hidden: true,
    rows: Array.from({ length: longest }, (_, row) => lists.map((values) => values[row] ?? null)),
  }
}

/** Excel allows 31 characters, and some not at all. */
const nameOf = (name: string): string => name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31)

/** The name of a column: A to Z, then AA, AB and so on. */
export const letterOf = (index: number): string =>
  `${index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)}${String.fromCharCode(65 + (index % 26))}`
