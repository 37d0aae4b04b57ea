import 'server-only'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import { standingKey } from '../rules/standing'
import type { ActivityFilter } from '../schema/filter'
import type { AccomplishmentId, Standing, Status } from '../types'
import { answersWhere } from './answers-where'
import { insideWhere, releasedWhere, underAccomplishment } from './visible-where'

const { sql, join } = Prisma
type Sql = Prisma.Sql

export type Period = { from: number; to: number }

/**
 * A filter as a condition, without its words. It names facets that lists and totals share, so that a number always
 * equals its list.
 */
export function facetsWhere(filter: ActivityFilter, period: Period): Sql {
  const conditions: Sql[] = [sql`TRUE`]
  if (filter.kinds.length > 0) conditions.push(sql`kind IN (${join(filter.kinds.map((kind) => sql`${kind}::kind`))})`)
  if (filter.region) conditions.push(sql`region = ${filter.region}::region`)
  if (filter.presenceId) conditions.push(sql`holder_ids @> ARRAY[${filter.presenceId}]::uuid[]`)
  if (filter.year !== null) conditions.push(yearWhere(filter.year, period))
  if (filter.roundId) conditions.push(answersWhere(filter.roundId, under(filter)))
  conditions.push(...standingWhere(filter))
  return join(conditions, ' AND ')
}

/** The same for the cells of totals, which hold each activity under one accomplishment at a time, or under none: once. */
export function cellsWhere({ accomplishment, year, statuses }: ActivityFilter, period: Period): Sql {
  const conditions: Sql[] = [accomplishment ? sql`accomplishment = ${accomplishment}` : sql`accomplishment IS NULL`]
  if (year !== null) conditions.push(yearWhere(year, period))
  if (statuses.length > 0)
    conditions.push(
      anyOf(statuses, (status) => statusWhere(status, (standing) => sql`standing = ${standing}::standing`)),
    )
  return join(conditions, ' AND ')
}

const anyOf = (statuses: Status[], where: (status: Status) => Sql): Sql => sql`(${join(statuses.map(where), ' OR ')})`

export function yearWhere(year: NonNullable<ActivityFilter['year']>, { from, to }: Period): Sql {
  if (year === 'none') return sql`(year IS NULL OR year < ${from})`
  return year === 'later' ? sql`year > ${to}` : sql`year = ${year}`
}

/**
 * The same year again, as ranges of the date of start: for lists in the order of that date, whose index is then entered
 * at the year. By the year alone it is read from the latest date down: at 100,000 activities 23,000 rows for a page of 25.
 */
export function startRanges(year: ActivityFilter['year'], { from, to }: Period): Sql[] {
  if (year === null) return [sql`TRUE`]
  if (year === 'none') return [sql`start_on < make_date(${from}::int, 1, 1)`, sql`start_on IS NULL`]
  if (year === 'later') return [sql`start_on > make_date(${to}::int, 12, 31)`]
  return [sql`start_on BETWEEN make_date(${year}::int, 1, 1) AND make_date(${year}::int, 12, 31)`]
}

const under = ({ accomplishment }: ActivityFilter): AccomplishmentId | null =>
  accomplishment === 'none' ? null : accomplishment

/** With an accomplishment a status is the standing under it. `approved` means not released: the statuses are exclusive. */
function standingWhere(filter: ActivityFilter): Sql[] {
  const { accomplishment, statuses } = filter
  const conditions: Sql[] = []
  if (accomplishment === 'none') conditions.push(sql`cardinality(standings) = 0`)
  const id = under(filter)
  if (id && statuses.length === 0) conditions.push(underAccomplishment(id))
  const stands = (standing: Standing): Sql =>
    id ? sql`standings @> ARRAY[${standingKey(id, standing)}]::text[]` : sql`status = ${standing}::standing`
  if (statuses.length > 0) conditions.push(anyOf(statuses, (status) => statusWhere(status, stands)))
  return conditions
}

function statusWhere(status: Status, standsAs: (standing: Standing) => Sql): Sql {
  const standing: Standing = status === 'released' ? 'approved' : status
  const stands = standsAs(standing)
  if (standing !== 'approved') return stands
  return status === 'released' ? sql`(${stands} AND ${releasedWhere()})` : sql`(${stands} AND NOT ${releasedWhere()})`
}

/**
 * The words of a filter as a condition on `activity`: in the stems of the reader's language, and folded as they
 * stand. Readers from outside search what was approved, so that a count tells nothing of newer words.
 */
export function wordsWhere(q: string, locale: string, scope: Scope): Sql {
  const query = sql`(websearch_to_tsquery('pg_catalog.simple', folded(${q})) || websearch_to_tsquery(search_config(${locale}), ${q}))`
  return sql`((${insideWhere(scope)} AND search @@ ${query}) OR published @@ ${query})`
}
