/**
 * Cells as spreadsheets put them on the clipboard: a tab between cells, a line end between rows, and quotes around a cell
 * that holds either. The line end behind the last row opens no further one.
 */
export function readCells(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"').replace(/\r\n?/g, '\n') ?? match[2] ?? '')
    if (match[3] === '' || (match[3] !== '\t' && cell.lastIndex === text.length)) break
    if (match[3] !== '\t') rows.push([])
  }
  return rows
}

/** The same the other way: what `readCells`, and any spreadsheet, reads back as these cells. */
export const writeCells = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => row.map(quoted).join('\t')).join('\n')

const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
