import 'server-only'
import { today } from '@/lib/core/clock'
import { Prisma } from '@/lib/generated/prisma/client'
import { SIGHT } from '@/lib/permission/matrix'
import type { HeldPosition, Scope } from '@/lib/permission/types'
import { PERMITTING_BASES, STANDINGS } from '../constants'
import { standingKey } from '../rules/standing'
import type { AccomplishmentId, Purpose } from '../types'

const { sql, join } = Prisma
type Sql = Prisma.Sql

/**
 * The activities that a scope may see, as a condition on the columns of `activity`. Everybody signed in reads what is
 * approved, unclassified and open for internal use today; a position adds what its role sees within its limits
 * (permission/matrix.ts, SIGHT).
 */
export function visibleWhere(scope: Scope): Sql {
  const limited = limitedWhere(scope)
  return limited ? sql`(${officeWhere(scope)} OR ${limited})` : officeWhere(scope)
}

/** The part of the visible that does not ask who holds an activity: decidable from the cells of totals, too. */
export const officeWhere = (scope: Scope): Sql =>
  sql`(${join([openToAll(), ...insights(scope).filter(isOfficeWide).map(reachOf)], ' OR ')})`

/** What positions limited to a presence, region or accomplishment add; null without such a position. */
export function limitedWhere(scope: Scope): Sql | null {
  const limited = insights(scope).filter((position) => !isOfficeWide(position))
  return limited.length > 0 ? sql`(${join(limited.map(reachOf), ' OR ')})` : null
}

/** The part of the visible that a scope sees from inside: the working copy, not only what was approved. */
export function insideWhere(scope: Scope): Sql {
  const within = scope.positions.filter(({ role }) => SIGHT[role].drafts).map(reachOf)
  return within.length > 0 ? sql`(${join(within, ' OR ')})` : sql`FALSE`
}

const insights = (scope: Scope): HeldPosition[] => scope.positions.filter(({ role }) => role !== 'observer')

const isOfficeWide = ({ presenceId, region, accomplishmentId }: HeldPosition): boolean =>
  !presenceId && !region && !accomplishmentId

const IN_FORCE: Record<Purpose, { basis: Sql; until: Sql }> = {
  internal: { basis: sql`internal_use`, until: sql`internal_until` },
  un_wide: { basis: sql`un_wide_use`, until: sql`un_wide_until` },
  public_report: { basis: sql`public_use`, until: sql`public_until` },
}

/** Released for a purpose as far as the columns of `activity` tell: a basis that permits, and no end before today. */
export function permittedFor(purpose: Purpose): Sql {
  const { basis, until } = IN_FORCE[purpose]
  return sql`${basis} IN (${join(PERMITTING_BASES.map((permitting) => sql`${permitting}::release_basis`))})
    AND (${until} IS NULL OR ${until} >= ${today()}::date)`
}

const openToAll = (): Sql => sql`(has_approved AND sensitivity = 'unclassified' AND ${permittedFor('internal')})`

/** Approved, unclassified, and the basis for a public report holds today. */
export const releasedWhere = (): Sql =>
  sql`(has_approved AND sensitivity = 'unclassified' AND ${permittedFor('public_report')})`

/** Stands in a report, or in the draft of one. On the columns of `activity`. */
export const usedWhere = (): Sql => sql`id IN (SELECT use.activity_id FROM use WHERE use.left_out_because IS NULL)`

/**
 * Fewer names or places may be told in a public report than at a moment: what was written by then tells too much. On the
 * columns of `activity`.
 */
export function narrowedSince(moment: Sql): Sql {
  const covers = (until: Sql) => sql`(SELECT CASE WHEN t.basis = 'agreed' THEN coalesce(t.covers, 'all') ELSE 'all' END
    FROM release_term t WHERE t.activity_id = activity.id AND t.purpose = 'public_report' AND NOT t.pending AND ${until}
    ORDER BY t.at DESC, t.id DESC LIMIT 1)`
  const now = covers(sql`TRUE`)
  const then = covers(sql`t.at <= ${moment}`)
  return sql`coalesce(${now} <> 'all' AND coalesce(${then}, 'all') NOT IN ('use', ${now}), FALSE)`
}

function reachOf(position: HeldPosition): Sql {
  const sight = SIGHT[position.role]
  const conditions: Sql[] = []
  if (position.presenceId) conditions.push(sql`holder_ids @> ARRAY[${position.presenceId}]::uuid[]`)
  if (position.region) conditions.push(sql`region = ${position.region}::region`)
  if (position.accomplishmentId) conditions.push(underAccomplishment(position.accomplishmentId as AccomplishmentId))
  if (!sight.drafts) conditions.push(sql`has_approved AND internal_use <> 'refused'`)
  if (!sight.confidential) conditions.push(sql`sensitivity = 'unclassified'`)
  else if (!sight.strictlyConfidential) conditions.push(sql`sensitivity <> 'strictly_confidential'`)
  return conditions.length > 0 ? sql`(${join(conditions, ' AND ')})` : sql`TRUE`
}

/** Counts towards an accomplishment, with whatever standing. */
export const underAccomplishment = (id: AccomplishmentId): Sql =>
  sql`standings && ARRAY[${join(STANDINGS.map((standing) => standingKey(id, standing)))}]::text[]`
