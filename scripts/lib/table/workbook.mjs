import { readXlsx } from 'hucre'
import { wordsIn } from './archive.mjs'
import { cellOf, withoutTail } from './cells.mjs'

/** The rows of the first sheet of a workbook. */
export async function workbookRows(file, names, mostRows) {
  wordsIn(file, names)
  const { sheets } = await readXlsx(file, { sheets: [0], maxRows: mostRows + 2 })
  const [sheet] = sheets
  const rows = sheet.rows.map((row) => row.map(cellOf))
  for (const [place, { formula }] of sheet.cells ?? []) {
    const [row, column] = place.split(',').map(Number)
    if (formula && rows[row]) rows[row][column] = { bad: 'formula', text: `=${formula}`.slice(0, 80) }
  }
  for (const merge of sheet.merges ?? []) markMerged(rows, merge)
  return withoutTail(rows)
}

/** Which of the merged rows a value belongs to, only its writer knows. */
function markMerged(rows, { startRow, startCol, endRow, endCol }) {
  const text = textOf(rows[startRow]?.[startCol])
  for (const row of rows.slice(Math.max(1, startRow), endRow + 1)) {
    for (let column = startCol; column <= endCol; column++) row[column] = { bad: 'merged', text }
  }
}

function textOf(cell) {
  return typeof cell === 'string' ? cell : (cell?.text ?? '')
}
