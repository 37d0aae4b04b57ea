import 'server-only'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import type { ActivityFilter } from '../schema/filter'
import type { CellCount, Dimension } from '../types'
import { cellsWhere, NAMED, namedIn, narrowedWhere, type Period, yearWhere } from './filter-where'
import { limitedWhere, officeWhere, releasedWhere, usedWhere, visibleWhere } from './visible-where'

const { sql, join } = Prisma
type Sql = Prisma.Sql

type RawCell = Omit<CellCount, 'year' | 'count'> & { year: string; count: bigint }

/**
 * Counts the visible activities by a dimension, year and status, and by year and status alone (`row` null): the honest
 * totals, for an activity counts in each row that it belongs to. One statement.
 *
 * @param by null: the totals alone
 */
export async function countCells(
  scope: Scope,
  filter: ActivityFilter,
  period: Period,
  by: Dimension | null,
): Promise<CellCount[]> {
  const cells = await db.$queryRaw<RawCell[]>`
    SELECT "row", ${yearColumn(period)} AS year, status, sum(count)::bigint AS count
    FROM (${withStatus(counted(scope, filter, period, by, true))}) told
    WHERE ${statusIn(filter)} GROUP BY 1, 2, 3`
  return cells.filter(({ count }) => count > 0n).map(asCell)
}

/** How many visible activities a filter without words selects. */
export async function countFiltered(scope: Scope, filter: ActivityFilter, period: Period): Promise<number> {
  const tells = filter.statuses.some((status) => status === 'released' || status === 'used')
  const once = counted(scope, filter, period, null, tells)
  return total(sql`SELECT count FROM (${withStatus(once)}) told WHERE ${statusIn(filter)}`)
}

/** How many visible activities meet a condition on class, release and year. */
export function countWhere(scope: Scope, condition: Sql): Promise<number> {
  return total(
    inTwoParts(
      scope,
      (wide) => sql`SELECT count FROM activity_count WHERE accomplishment IS NULL AND ${condition} AND ${wide}`,
      (visible) => sql`SELECT 1 AS count FROM activity WHERE ${visible} AND ${condition}`,
    ),
  )
}

/**
 * What a scope sees, in two parts that do not overlap: what it sees whoever holds an activity, summed from cells where
 * these can answer; and what its limited positions add, counted one by one.
 */
function inTwoParts(scope: Scope, first: (wide: Sql) => Sql, second: (visible: Sql) => Sql): Sql {
  const wide = officeWhere(scope)
  const limited = limitedWhere(scope)
  return limited ? sql`${first(wide)} UNION ALL ${second(sql`${limited} AND NOT ${wide}`)}` : first(wide)
}

/**
 * Rows (row, year, standing, released, used, count). No cell knows what is used, because reports come and go beside
 * activities; few are: these are read one by one, taken from what is not used, and added to what is.
 *
 * @param tellUsed false where a number is the same without it
 */
function counted(scope: Scope, filter: ActivityFilter, period: Period, by: Dimension | null, tellUsed: boolean): Sql {
  const narrowed = narrowedWhere(filter, period)
  const live = (visible: Sql) => liveRows(sql`${visible} AND ${narrowed}`, filter, by)
  const all = inTwoParts(scope, cellsKnow(filter, by) ? (wide) => cellRows(filter, period, by, wide) : live, live)
  const base = sql`SELECT base.*, FALSE AS used FROM (${all}) base`
  if (!tellUsed) return base
  return sql`${base} UNION ALL
    SELECT "row", year, standing, released, step AS count, moved.used
    FROM (${live(sql`${visibleWhere(scope)} AND ${usedWhere()}`)}) mine CROSS JOIN (VALUES (TRUE, 1), (FALSE, -1)) moved (used, step)`
}

/** Other facets are in no cell: they would make nearly as many cells as activities. */
function cellsKnow(filter: ActivityFilter, by: Dimension | null): boolean {
  const { kinds, region, presenceId, presenceType, roundId, accomplishment } = filter
  const held = kinds.length > 0 || region || presenceId || presenceType || roundId
  const narrowed = held || Object.values(namedIn(filter)).some((value) => value !== null)
  return !narrowed && (by === null || (by === 'accomplishment' && !accomplishment))
}

/** From the cells. Each activity stands in them once under each of its accomplishments, and once under null. */
function cellRows(filter: ActivityFilter, period: Period, by: Dimension | null, wide: Sql): Sql {
  const where = by === null ? cellsWhere(filter, period) : yearWhere(filter.year, period)
  return sql`SELECT ${by === null ? sql`NULL` : sql`accomplishment`} AS "row", year, standing, ${releasedWhere()} AS released, count
    FROM activity_count WHERE ${where} AND ${wide}`
}

/** From the activities themselves. */
function liveRows(where: Sql, filter: ActivityFilter, by: Dimension | null): Sql {
  const once = sql`SELECT NULL AS "row", year, standing, released, 1 AS count FROM (${seen(where, filter)}) seen`
  if (by === null) return once
  const { row, from, standing = sql`standing` } = ROWS[by]
  return sql`${once} UNION ALL
    SELECT ${row} AS "row", year, ${standing} AS standing, released, 1 AS count FROM (${seen(where, filter)}) seen ${from}`
}

/** Each activity once, with its standing under the accomplishment of the filter, else under its main one. */
function seen(where: Sql, { accomplishment }: ActivityFilter): Sql {
  const columns = sql`id, kind, region, holder_ids, standings, status, year, ${releasedWhere()} AS released`
  if (!accomplishment || accomplishment === 'none')
    return sql`SELECT ${columns}, status AS standing FROM activity WHERE ${where}`
  return sql`SELECT ${columns}, split_part(key, ':', 2)::standing AS standing
    FROM activity CROSS JOIN LATERAL unnest(standings) AS key WHERE ${where} AND starts_with(key, ${`${accomplishment}:`})`
}

const namedRows = (heading: keyof typeof NAMED) => ({
  row: sql`coalesce(value, 'none')`,
  from: sql`LEFT JOIN ${NAMED[heading]} named ON named.activity_id = seen.id`,
})

/** For each dimension the row of an activity, and what has to be joined to know it: one line for each of its rows. */
const ROWS: Record<Dimension, { row: Sql; from: Sql; standing?: Sql }> = {
  accomplishment: {
    row: sql`split_part(key, ':', 1)`,
    standing: sql`split_part(key, ':', 2)::standing`,
    from: sql`CROSS JOIN LATERAL unnest(standings_or_none(standings, status)) AS key`,
  },
  region: { row: sql`coalesce(region::text, 'none')`, from: sql`` },
  kind: { row: sql`kind::text`, from: sql`` },
  presence_type: {
    row: sql`types.type`,
    from: sql`JOIN (SELECT type::text, array_agg(presence.id) AS ids FROM presence GROUP BY 1) types ON holder_ids && ids`,
  },
  mandate_group: namedRows('mandate_group'),
  group: namedRows('group'),
  gender: namedRows('gender'),
  theme: namedRows('theme'),
}

const withStatus = (rows: Sql): Sql => sql`SELECT "row", year, count,
  CASE WHEN standing <> 'approved' OR NOT released THEN standing::text WHEN used THEN 'used' ELSE 'released' END AS status
  FROM (${rows}) counted`

const statusIn = ({ statuses }: ActivityFilter): Sql =>
  statuses.length > 0 ? sql`status IN (${join(statuses)})` : sql`TRUE`

async function total(rows: Sql): Promise<number> {
  const [row] = await db.$queryRaw<{ n: bigint }[]>`SELECT coalesce(sum(count), 0)::bigint AS n FROM (${rows}) counted`
  return Number(row?.n ?? 0)
}

const yearColumn = ({ from, to }: Period): Sql =>
  sql`CASE WHEN year IS NULL OR year < ${from} THEN 'none' WHEN year > ${to} THEN 'later' ELSE year::text END`

const asCell = (cell: RawCell): CellCount => ({
  ...cell,
  year: cell.year === 'none' || cell.year === 'later' ? cell.year : Number(cell.year),
  count: Number(cell.count),
})
