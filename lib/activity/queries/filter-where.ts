import 'server-only'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import { standingKey } from '../rules/standing'
import type { ActivityFilter } from '../schema/filter'
import type { AccomplishmentId, Standing, Status } from '../types'
import { answersWhere } from './answers-where'
import { insideWhere, releasedWhere, underAccomplishment, usedWhere } from './visible-where'

const { sql, join } = Prisma
type Sql = Prisma.Sql

export type Period = { from: number; to: number }

/**
 * A filter as a condition, without its words. It names facets that lists and totals share, so that a number always
 * equals its list.
 */
export const facetsWhere = (filter: ActivityFilter, period: Period): Sql =>
  join([narrowedWhere(filter, period), ...statusesWhere(filter)], ' AND ')

/** The same without its statuses. */
export function narrowedWhere(filter: ActivityFilter, period: Period): Sql {
  const { kinds, region, presenceId, presenceType, accomplishment, year } = filter
  const conditions: Sql[] = [sql`TRUE`]
  if (kinds.length > 0) conditions.push(sql`kind IN (${join(kinds.map((kind) => sql`${kind}::kind`))})`)
  if (region) conditions.push(region === 'none' ? sql`region IS NULL` : sql`region = ${region}::region`)
  if (presenceId) conditions.push(sql`holder_ids @> ARRAY[${presenceId}]::uuid[]`)
  if (presenceType) conditions.push(heldByType(presenceType))
  for (const [heading, value] of Object.entries(namedIn(filter)))
    if (value) conditions.push(namesWhere(heading as Heading, value))
  if (accomplishment === 'none') conditions.push(sql`cardinality(standings) = 0`)
  else if (accomplishment) conditions.push(underAccomplishment(accomplishment))
  conditions.push(yearWhere(year, period))
  if (filter.roundId) conditions.push(answersWhere(filter.roundId, under(filter)))
  return join(conditions, ' AND ')
}

const heldByType = (type: string): Sql =>
  sql`holder_ids && ARRAY(SELECT presence.id FROM presence WHERE presence.type = ${type}::presence_type)`

type Heading = 'group' | 'mandate_group' | 'gender' | 'theme'

export const namedIn = ({ group, mandateGroup, gender, theme }: ActivityFilter): Record<Heading, string | null> => ({
  ...{ group, mandate_group: mandateGroup, gender, theme },
})

const named = (values: Sql): Sql => sql`(SELECT DISTINCT x.activity_id, value FROM activity_term x
  JOIN term ON term.id = x.term_id CROSS JOIN LATERAL unnest(${values}) AS value WHERE x.vocabulary = 'rights_holder')`

/**
 * What an activity names, each value once: its rights-holders as groups of the list, and what the list says of these; its
 * themes. A group in the words of a source alone is none of the list.
 */
export const NAMED: Record<Heading, Sql> = {
  group: named(sql`ARRAY[term.code]`),
  mandate_group: named(sql`ARRAY(SELECT jsonb_array_elements_text(term.attributes -> 'mandateGroups'))`),
  gender: named(sql`ARRAY(SELECT jsonb_array_elements_text(term.attributes -> 'gender'))`),
  theme: sql`(SELECT activity_id, theme_id AS value FROM activity_theme)`,
}

const namesWhere = (heading: Heading, value: string): Sql =>
  value === 'none'
    ? sql`id NOT IN (SELECT activity_id FROM ${NAMED[heading]} named)`
    : sql`id IN (SELECT activity_id FROM ${NAMED[heading]} named WHERE value = ${value})`

/** The same for the cells of totals, which hold each activity under one accomplishment at a time, or under none: once. */
export const cellsWhere = ({ accomplishment, year }: ActivityFilter, period: Period): Sql =>
  sql`${accomplishment ? sql`accomplishment = ${accomplishment}` : sql`accomplishment IS NULL`}
    AND ${yearWhere(year, period)}`

export function yearWhere(year: ActivityFilter['year'], { from, to }: Period): Sql {
  if (year === null) return sql`TRUE`
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

/** With an accomplishment a status is the standing under it. Statuses are exclusive: `approved` means not released. */
function statusesWhere(filter: ActivityFilter): Sql[] {
  const { statuses } = filter
  if (statuses.length === 0) return []
  const id = under(filter)
  const stands = (standing: Standing): Sql =>
    id ? sql`standings @> ARRAY[${standingKey(id, standing)}]::text[]` : sql`status = ${standing}::standing`
  return [
    sql`(${join(
      statuses.map((status) => statusWhere(status, stands)),
      ' OR ',
    )})`,
  ]
}

function statusWhere(status: Status, stands: (standing: Standing) => Sql): Sql {
  switch (status) {
    case 'approved':
      return sql`(${stands('approved')} AND NOT ${releasedWhere()})`
    case 'released':
      return sql`(${stands('approved')} AND ${releasedWhere()} AND NOT ${usedWhere()})`
    case 'used':
      return sql`(${stands('approved')} AND ${releasedWhere()} AND ${usedWhere()})`
    default:
      return stands(status)
  }
}

/**
 * The words of a filter as a condition on `activity`: in the stems of the reader's language, and folded as they
 * stand. Readers from outside search what was approved, so that a count tells nothing of newer words.
 */
export function wordsWhere(q: string, locale: string, scope: Scope): Sql {
  const query = sql`(websearch_to_tsquery('pg_catalog.simple', folded(${q})) || websearch_to_tsquery(search_config(${locale}), ${q}))`
  return sql`((${insideWhere(scope)} AND search @@ ${query}) OR published @@ ${query})`
}
