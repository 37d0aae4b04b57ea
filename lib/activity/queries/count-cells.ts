import 'server-only'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import type { ActivityFilter } from '../schema/filter'
import type { CellCount } from '../types'
import { cellsWhere, facetsWhere, type Period, yearWhere } from './filter-where'
import { limitedWhere, officeWhere, releasedWhere } from './visible-where'

const { sql } = Prisma
type Sql = Prisma.Sql

type RawCell = Omit<CellCount, 'year' | 'count'> & { year: string; count: bigint }

/**
 * Counts the visible activities by accomplishment, year and standing. An activity counts under each of its
 * accomplishments: sums over them are not totals (see countByYear).
 */
export async function countCells(scope: Scope, filter: ActivityFilter, period: Period): Promise<CellCount[]> {
  const inCells = cellsKnow(filter) && !filter.accomplishment && filter.statuses.length === 0
  const year = filter.year === null ? sql`TRUE` : yearWhere(filter.year, period)
  const counted = add(scope, {
    cells: inCells ? (wide) => fromCells(sql`accomplishment IS NOT NULL AND ${year} AND ${wide}`) : null,
    live: (visible) => sql`
      SELECT split_part(key, ':', 1) AS accomplishment, split_part(key, ':', 2)::standing AS standing, year,
        ${releasedWhere()} AS released, 1 AS count
      FROM activity CROSS JOIN LATERAL unnest(standings_or_none(standings, status)) AS key
      WHERE ${visible} AND ${facetsWhere(filter, period)}`,
  })
  return (await sumUp(counted, period)).map((cell) => ({
    ...cell,
    accomplishment: (cell.accomplishment as string) === 'none' ? null : cell.accomplishment,
  }))
}

/** Counts distinct visible activities by year and by status under the main accomplishment: the honest totals. */
export async function countByYear(scope: Scope, filter: ActivityFilter, period: Period): Promise<CellCount[]> {
  const inCells = cellsKnow(filter) && !filter.accomplishment
  const counted = add(scope, {
    cells: inCells ? (wide) => fromCells(sql`${cellsWhere(filter, period)} AND ${wide}`) : null,
    live: (visible) => onceWhere(sql`${visible} AND ${facetsWhere(filter, period)}`),
  })
  return sumUp(counted, period)
}

/** How many visible activities a filter without words selects. */
export function countFiltered(scope: Scope, filter: ActivityFilter, period: Period): Promise<number> {
  return total(
    add(scope, {
      cells: cellsKnow(filter) ? (wide) => fromCells(sql`${cellsWhere(filter, period)} AND ${wide}`) : null,
      live: (visible) => onceWhere(sql`${visible} AND ${facetsWhere(filter, period)}`),
    }),
  )
}

/** How many visible activities meet a condition on class, release and year. */
export function countWhere(scope: Scope, condition: Sql): Promise<number> {
  return total(
    add(scope, {
      cells: (wide) => fromCells(sql`accomplishment IS NULL AND ${condition} AND ${wide}`),
      live: (visible) => onceWhere(sql`${visible} AND ${condition}`),
    }),
  )
}

/** Kind, region, presence and round are in no cell: they would make nearly as many cells as activities. */
const cellsKnow = ({ kinds, region, presenceId, roundId }: ActivityFilter): boolean =>
  kinds.length === 0 && !region && !presenceId && !roundId

const fromCells = (where: Sql): Sql => sql`
  SELECT accomplishment, standing, year, ${releasedWhere()} AS released, count FROM activity_count WHERE ${where}`

const onceWhere = (where: Sql): Sql => sql`
  SELECT NULL AS accomplishment, status AS standing, year, ${releasedWhere()} AS released, 1 AS count
  FROM activity WHERE ${where}`

/**
 * What a scope sees, in two parts that do not overlap: what it sees whoever holds an activity, summed from cells where
 * these can answer; and what its limited positions add, counted one by one.
 */
function add(scope: Scope, part: { cells: ((wide: Sql) => Sql) | null; live: (visible: Sql) => Sql }): Sql {
  const wide = officeWhere(scope)
  const limited = limitedWhere(scope)
  const first = (part.cells ?? part.live)(wide)
  return limited ? sql`${first} UNION ALL ${part.live(sql`${limited} AND NOT ${wide}`)}` : first
}

async function total(counted: Sql): Promise<number> {
  const [row] = await db.$queryRaw<
    { n: bigint }[]
  >`SELECT coalesce(sum(count), 0)::bigint AS n FROM (${counted}) counted`
  return Number(row?.n ?? 0)
}

const yearColumn = ({ from, to }: Period): Sql =>
  sql`CASE WHEN year IS NULL OR year < ${from} THEN 'none' WHEN year > ${to} THEN 'later' ELSE year::text END`

async function sumUp(counted: Sql, period: Period): Promise<CellCount[]> {
  const cells = await db.$queryRaw<RawCell[]>`
    SELECT accomplishment, ${yearColumn(period)} AS year, standing::text, released, sum(count)::bigint AS count
    FROM (${counted}) counted GROUP BY 1, 2, 3, 4`
  return cells.filter(({ count }) => count > 0n).map(asCell)
}

const asCell = (cell: RawCell): CellCount => ({
  ...cell,
  year: cell.year === 'none' || cell.year === 'later' ? cell.year : Number(cell.year),
  count: Number(cell.count),
})
