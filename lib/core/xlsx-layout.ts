/** Points of a line of text, and the lines of a cell that are shown: longer texts are read in the line above the sheet. */
const LINE = 15
const MOST_LINES = 8

/** Characters side by side on a page that can be read. */
const PAGE_WIDTH = 200

type Cell = string | number | null
type Column = { width: number; hidden?: boolean }

/** How high a row is in points, so that its wrapped texts are seen; undefined where each is one line. */
export function heightOf(row: readonly Cell[], columns: readonly Column[]): number | undefined {
  const lines = row.map((cell, at) => linesOf(String(cell ?? ''), columns[at]))
  const most = Math.min(MOST_LINES, Math.max(1, ...lines))
  return most > 1 ? most * LINE : undefined
}

function linesOf(text: string, column?: Column): number {
  if (!column || column.hidden) return 1
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / column.width)), 0)
}

/** How many pages a sheet is printed side by side. */
export const pagesAcross = (columns: readonly Column[]): number =>
  Math.ceil(columns.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 1) / PAGE_WIDTH)

/** Whether a text runs from right to left: its first letter says so. */
export const runsRightToLeft = (cell: Cell): boolean =>
  typeof cell === 'string' && /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(cell)
