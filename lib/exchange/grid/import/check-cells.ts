import 'server-only'
import type { Actor } from '@/lib/permission/types'
import { openChecker } from '../../import/check-rows'
import type { CellProblem } from '../../types'
import { FIRST_ROW, GRID_COLUMNS } from '../constants'
import { rawCell } from '../rules/raw-cell'
import type { Place, Sheet } from '../types'

export type PlacedProblem = Place & { problem: CellProblem }

/** What is wrong with the cells of a sheet, by the rules by which a file is checked. */
export async function checkCells(actor: Actor, sheet: Sheet, locale: string): Promise<PlacedProblem[]> {
  const { check } = await openChecker(
    actor,
    GRID_COLUMNS.map(({ key }) => key),
    locale,
    {},
  )
  const rows = await check(sheet.map((row, at) => ({ number: at + FIRST_ROW, cells: row.map(rawCell) })))
  return rows.flatMap(({ number, problems }) =>
    problems.map((problem) => ({ row: number - FIRST_ROW, column: placeOf(problem.column), problem })),
  )
}

/** What concerns no column of the grid stands at the title. */
function placeOf(column: string): number {
  const place = GRID_COLUMNS.findIndex(({ key }) => key === column)
  return place < 0 ? GRID_COLUMNS.findIndex(({ key }) => key === 'title') : place
}
