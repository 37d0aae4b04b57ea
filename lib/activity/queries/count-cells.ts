import 'server-only'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import type { ActivityFilter } from '../schema/filter'
import type { CellCount } from '../types'
import { facetsWhere, type Period } from './filter-where'
import { releasedWhere, visibleWhere } from './visible-where'

const { sql } = Prisma

type RawCell = Omit<CellCount, 'year' | 'count'> & { year: string; count: bigint }

const yearColumn = ({ from, to }: Period): Prisma.Sql =>
  sql`CASE WHEN year IS NULL OR year < ${from} THEN 'none' WHEN year > ${to} THEN 'later' ELSE year::text END`

/**
 * Counts the visible activities by accomplishment, year and standing. An activity counts under each of its
 * accomplishments: sums over them are not totals (see countByYear).
 */
export async function countCells(scope: Scope, filter: ActivityFilter, period: Period): Promise<CellCount[]> {
  const cells = await db.$queryRaw<RawCell[]>`
    SELECT split_part(key, ':', 1) AS accomplishment, ${yearColumn(period)} AS year, split_part(key, ':', 2) AS standing,
      ${releasedWhere()} AS released, sum(count)::bigint AS count
    FROM activity_count CROSS JOIN LATERAL unnest(standings) AS key
    WHERE ${visibleWhere(scope)} AND ${facetsWhere(filter, period)}
    GROUP BY 1, 2, 3, 4
    UNION ALL
    SELECT NULL, ${yearColumn(period)}, status::text, ${releasedWhere()}, sum(count)::bigint
    FROM activity_count WHERE cardinality(standings) = 0 AND ${visibleWhere(scope)} AND ${facetsWhere(filter, period)}
    GROUP BY 2, 3, 4`
  return cells.filter(({ count }) => count > 0n).map(asCell)
}

/** Counts distinct visible activities by year and by status under the main accomplishment: the honest totals. */
export async function countByYear(scope: Scope, filter: ActivityFilter, period: Period): Promise<CellCount[]> {
  const cells = await db.$queryRaw<RawCell[]>`
    SELECT NULL AS accomplishment, ${yearColumn(period)} AS year, status::text AS standing,
      ${releasedWhere()} AS released, sum(count)::bigint AS count
    FROM activity_count WHERE ${visibleWhere(scope)} AND ${facetsWhere(filter, period)}
    GROUP BY 2, 3, 4`
  return cells.filter(({ count }) => count > 0n).map(asCell)
}

const asCell = (cell: RawCell): CellCount => ({
  ...cell,
  year: cell.year === 'none' || cell.year === 'later' ? cell.year : Number(cell.year),
  count: Number(cell.count),
})
