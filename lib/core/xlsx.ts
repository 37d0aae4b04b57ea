import 'server-only'
import { writeXlsx } from 'hucre'

/** A sheet that is one table: a row of headers that stays in sight, and a filter on each column. */
export type TableSheet = {
  name: string
  columns: { header: string /** in characters */; width: number }[]
  /** Texts stay texts: what looks like a formula is never calculated. */
  rows: (string | number | null)[][]
}

const WRAPPED = { alignment: { wrapText: true, vertical: 'top' } } as const
const HEADER = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } as const
const AUTHOR = 'OHCHR'

/**
 * Writes a workbook in the reading direction of its language. No author but the Office stands in it.
 *
 * @returns the bytes of an .xlsx file
 */
export function writeWorkbook(
  sheets: TableSheet[],
  options: { title: string; rightToLeft: boolean },
): Promise<Uint8Array> {
  return writeXlsx({
    properties: { title: options.title, creator: AUTHOR, lastModifiedBy: AUTHOR },
    sheets: sheets.map(({ name, columns, rows }) => ({
      name: name.slice(0, 31),
      columns: columns.map(({ header, width }) => ({ header, width, style: WRAPPED })),
      rows: [columns.map(({ header }) => header), ...rows],
      cells: new Map(columns.map((_, index) => [`0,${index}`, { style: HEADER }])),
      freezePane: { rows: 1 },
      autoFilter: { range: `A1:${letterOf(columns.length - 1)}${rows.length + 1}` },
      view: { rightToLeft: options.rightToLeft },
      pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    })),
  })
}

/** The name of a column among the first 26. */
const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index)
