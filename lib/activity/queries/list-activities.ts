import 'server-only'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import { PAGE_SIZE } from '../constants'
import type { ActivityLine } from '../reading/types'
import type { ActivityFilter } from '../schema/filter'
import { countFiltered } from './count-cells'
import { facetsWhere, type Period, startRanges, wordsWhere } from './filter-where'
import { lacksWhere } from './lacks-where'
import { insideWhere, releasedWhere, usedWhere, visibleWhere } from './visible-where'

const { sql, join } = Prisma

/** Newest first by date of start; what has no date stands last. The id makes the order total. */
const NEWEST_FIRST = sql`start_on DESC NULLS LAST, id DESC`

/** What a scope sees of the activities under a filter, as a condition on them. */
export const conditionOf = (scope: Scope, filter: ActivityFilter, period: Period, locale: string): Prisma.Sql => {
  const parts = [visibleWhere(scope), facetsWhere(filter, period)]
  if (filter.q) parts.push(wordsWhere(filter.q, locale, scope))
  if (filter.lacks) parts.push(insideWhere(scope), lacksWhere(filter.lacks))
  return join(parts, ' AND ')
}

/** One page of the activities that a scope may see under a filter, newest first. */
export function listActivities(
  scope: Scope,
  filter: ActivityFilter,
  period: Period,
  locale: string,
): Promise<ActivityLine[]> {
  const offset = (filter.page - 1) * PAGE_SIZE
  const condition = conditionOf(scope, filter, period, locale)
  const parts = startRanges(filter.year, period).map((range) => sql`${condition} AND ${range}`)
  return selectLines(
    scope,
    parts.length === 1 ? join(parts) : firstOf(parts, offset + PAGE_SIZE),
    sql`ORDER BY ${NEWEST_FIRST} LIMIT ${PAGE_SIZE} OFFSET ${offset}`,
  )
}

/** Enough of each part for the page to be among them: one index range each, where an OR would read them all. */
const firstOf = (parts: Prisma.Sql[], count: number): Prisma.Sql =>
  sql`id IN (${join(
    parts.map((part) => sql`(SELECT id FROM activity WHERE ${part} ORDER BY ${NEWEST_FIRST} LIMIT ${count})`),
    ' UNION ALL ',
  )})`

/** The ids of those that a scope may see under a filter, newest first, of at most so many. */
export async function listIds(
  scope: Scope,
  filter: ActivityFilter,
  period: Period,
  locale: string,
  most: number,
): Promise<string[]> {
  const condition = conditionOf(scope, filter, period, locale)
  const ranges = join(startRanges(filter.year, period), ' OR ')
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM activity WHERE ${condition} AND (${ranges}) ORDER BY ${NEWEST_FIRST} LIMIT ${most}`
  return rows.map(({ id }) => id)
}

/** How many there are under the filter. Summed from the totals, or counted where they know nothing of it: words, and what is lacking. */
export async function countActivities(
  scope: Scope,
  filter: ActivityFilter,
  period: Period,
  locale: string,
): Promise<number> {
  if (!filter.q && !filter.lacks) return countFiltered(scope, filter, period)
  const condition = conditionOf(scope, filter, period, locale)
  const [row] = await db.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM activity WHERE ${condition}`
  return Number(row?.n ?? 0)
}

/** Lines of chosen activities, in the order of a tail such as a review queue's. */
export function selectLines(scope: Scope, condition: Prisma.Sql, tail: Prisma.Sql): Promise<ActivityLine[]> {
  const inside = insideWhere(scope)
  return db.$queryRaw<ActivityLine[]>`
    SELECT id::text, reference, kind::text, language,
      CASE WHEN ${inside} THEN title ELSE coalesce(published_title, title) END AS title,
      to_char(start_on, 'YYYY-MM-DD') AS start, start_precision::text AS "startPrecision",
      to_char(end_on, 'YYYY-MM-DD') AS "end", end_precision::text AS "endPrecision",
      status::text, ${releasedWhere()} AS released, ${usedWhere()} AS used, ${inside} AS inside, holder_ids::text[] AS "holderIds",
      (SELECT coalesce(json_agg(json_build_object('termId', t.term_id, 'asWritten', t.as_written) ORDER BY t.position), '[]')
        FROM activity_term t WHERE t.activity_id = page.id AND t.vocabulary = 'country') AS countries,
      (SELECT coalesce(json_agg(json_build_object('presenceId', c.presence_id, 'asWritten', c.as_written) ORDER BY c.position), '[]')
        FROM contributor c WHERE c.activity_id = page.id) AS contributors,
      (SELECT coalesce(json_agg(json_build_object('id', x.accomplishment_id, 'main', x.is_main,
        'proposed', x.proposed_by_id IS NOT NULL, 'standing', x.standing) ORDER BY x.is_main DESC, substr(x.accomplishment_id, 3)::int), '[]')
        FROM activity_accomplishment x WHERE x.activity_id = page.id) AS accomplishments,
      updated_at AS "updatedAt"
    FROM (SELECT * FROM activity WHERE ${condition} ${tail}) page`
}
