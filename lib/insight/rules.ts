import type { CellCount, Status, YearColumn } from '@/lib/activity/types'
import type { AskedCount } from '@/lib/round/types'
import type { AskedCells, Matrix, MatrixBy, MatrixCell, MatrixRow, QualityRow, StatusCount } from './types'

/** The furthest first: what a cell names in its first line. */
export const FURTHEST_FIRST: readonly Status[] = [
  'used',
  'released',
  'approved',
  'submitted',
  'returned',
  'draft',
  'withdrawn',
]

/** The years of the period, then what has no year in it; what came after it only where there is any. */
export function columnsOf(period: { from: number; to: number }, cells: readonly CellCount[]): YearColumn[] {
  const years = Array.from({ length: period.to - period.from + 1 }, (_, i) => period.from + i)
  const later: YearColumn[] = cells.some(({ year }) => year === 'later') ? ['later'] : []
  return [...years, 'none', ...later]
}

const sum = (cells: readonly { count: number }[]): number => cells.reduce((total, { count }) => total + count, 0)

/** How many there are in each status, furthest first. */
export const statusCounts = (cells: readonly CellCount[]): StatusCount[] =>
  FURTHEST_FIRST.map((status) => ({ status, count: sum(cells.filter((cell) => cell.status === status)) })).filter(
    ({ count }) => count > 0,
  )

const cellOf = (cells: readonly CellCount[]): MatrixCell => ({ total: sum(cells), byStatus: statusCounts(cells) })

function grouped<Key>(cells: readonly CellCount[], keyOf: (cell: CellCount) => Key): Map<Key, CellCount[]> {
  const groups = new Map<Key, CellCount[]>()
  for (const cell of cells) {
    const group = groups.get(keyOf(cell))
    if (group) group.push(cell)
    else groups.set(keyOf(cell), [cell])
  }
  return groups
}

/**
 * Lays counts out in rows, year by year. Where nothing is stated, and that is counted, makes the last row.
 *
 * @param keys the rows, in their order: each stands there even where it is empty
 * @param cells counted in each row, and (row null) once per activity, for the totals
 */
export function layMatrix(
  by: MatrixBy,
  keys: readonly string[],
  period: { from: number; to: number },
  cells: readonly CellCount[],
): Matrix {
  const byRow = grouped(cells, ({ row }) => row)
  const distinct = byRow.get(null) ?? []
  const columns = columnsOf(period, distinct)
  const rowOf = (key: string): MatrixRow => {
    const own = grouped(byRow.get(key) ?? [], ({ year }) => year)
    const laid = columns.map((year) => cellOf(own.get(year) ?? []))
    return { key, cells: laid, total: laid.reduce((total, cell) => total + cell.total, 0) }
  }
  return {
    by,
    columns,
    rows: [...keys, ...(byRow.has('none') ? ['none'] : [])].map(rowOf),
    totals: columns.map((year) => sum(distinct.filter((cell) => cell.year === year))),
    total: sum(distinct),
    byStatus: statusCounts(distinct),
  }
}

/** The key of a cell among those that were asked about. */
export const cellKey = (row: string, year: YearColumn): string => `${row} ${year}`

/** What was asked, to be looked up by `cellKey`. */
export const askedCells = (asked: readonly (AskedCount & { row: string; year: number })[]): AskedCells =>
  new Map(asked.map(({ row, year, ...count }) => [cellKey(row, year), count]))

/** What an empty cell says where somebody was asked. One who is silent outweighs all who have nothing to report. */
export const silenceOf = ({ asked, nil }: AskedCount): 'silent' | 'nil' => (nil < asked ? 'silent' : 'nil')

/** What lacks most answers stands first; what lacks none is left out. */
export const worstFirst = (rows: readonly QualityRow[]): QualityRow[] =>
  rows
    .filter(({ sum: lacking }) => lacking > 0)
    .sort((a, b) => b.sum - a.sum || (a.key ?? '').localeCompare(b.key ?? ''))
