import { shownStatus } from '@/lib/activity/rules/standing'
import type { AccomplishmentId, CellCount, Status, YearColumn } from '@/lib/activity/types'
import type { Matrix, MatrixCell, QualityRow, Silence, Silences, StatusCount } from './types'

/** The furthest first: what a cell names in its first line. */
const FURTHEST_FIRST: readonly Status[] = ['released', 'approved', 'submitted', 'returned', 'draft', 'withdrawn']

/** The years of the period, then what has no year in it; what came after it only where there is any. */
export function columnsOf(period: { from: number; to: number }, cells: readonly CellCount[]): YearColumn[] {
  const years = Array.from({ length: period.to - period.from + 1 }, (_, i) => period.from + i)
  const later: YearColumn[] = cells.some(({ year }) => year === 'later') ? ['later'] : []
  return [...years, 'none', ...later]
}

const sum = (cells: readonly CellCount[]): number => cells.reduce((total, { count }) => total + count, 0)

/** How many there are in each status, furthest first. */
export function statusCounts(cells: readonly CellCount[]): StatusCount[] {
  return FURTHEST_FIRST.map((status) => ({
    status,
    count: sum(cells.filter((cell) => shownStatus(cell.standing, cell.released) === status)),
  })).filter(({ count }) => count > 0)
}

const cellOf = (cells: readonly CellCount[]): MatrixCell => ({ total: sum(cells), byStatus: statusCounts(cells) })

/**
 * Lays counts out as accomplishment by year.
 *
 * @param cells counted under each accomplishment
 * @param distinct counted once per activity, for the totals
 */
export function layMatrix(
  accomplishments: readonly AccomplishmentId[],
  period: { from: number; to: number },
  cells: readonly CellCount[],
  distinct: readonly CellCount[],
): Matrix {
  const columns = columnsOf(period, distinct)
  const row = (accomplishment: AccomplishmentId | null) => {
    const own = cells.filter((cell) => cell.accomplishment === accomplishment)
    return {
      accomplishment,
      cells: columns.map((year) => cellOf(own.filter((cell) => cell.year === year))),
      total: sum(own),
    }
  }
  const unchosen = row(null)
  return {
    columns,
    rows: [...accomplishments.map(row), ...(unchosen.total > 0 ? [unchosen] : [])],
    totals: columns.map((year) => sum(distinct.filter((cell) => cell.year === year))),
    total: sum(distinct),
    byStatus: statusCounts(distinct),
  }
}

/** The key of a cell among silences. */
export const cellKey = (accomplishment: string, year: number | string): string => `${accomplishment} ${year}`

/** Tells silence from nothing: what is said of each cell that was asked about. */
export const silences = (
  asked: readonly { accomplishment: string; year: number; silent: number; nil: number }[],
): Silences =>
  new Map(asked.map(({ accomplishment, year, silent, nil }) => [cellKey(accomplishment, year), silenceOf(silent, nil)]))

function silenceOf(silent: number, nil: number): Silence {
  if (silent === 0) return nil > 0 ? 'nil' : 'not_asked'
  return nil > 0 ? 'partly_nil' : 'silent'
}
/** What lacks most answers stands first; what lacks none is left out. */
export const worstFirst = (rows: readonly QualityRow[]): QualityRow[] =>
  rows
    .filter(({ sum: lacking }) => lacking > 0)
    .sort((a, b) => b.sum - a.sum || (a.key ?? '').localeCompare(b.key ?? ''))
