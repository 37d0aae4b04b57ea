import 'server-only'
import { countWhere } from '@/lib/activity/queries/count-cells'
import { releasedWhere, visibleWhere } from '@/lib/activity/queries/visible-where'
import type { ReleaseAnswer } from '@/lib/activity/rules/content'
import { tellable, withoutWithheld } from '@/lib/activity/rules/withheld'
import type { AccomplishmentId } from '@/lib/activity/types'
import { today } from '@/lib/core/clock'
import { db, type Tx } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import { retiredWhere } from '@/lib/practice/queries/list-practices'
import { inOrder } from '../rules/order'
import type { Candidate } from '../types'

const { sql } = Prisma

type Terms = Pick<ReleaseAnswer, 'basis' | 'covers' | 'until'>

type Period = { yearFrom: number; yearTo: number }

/** Within the period, or without a year: a lesson often has none. */
const inPeriod = ({ yearFrom, yearTo }: Period): Prisma.Sql =>
  sql`(year IS NULL OR year BETWEEN ${yearFrom} AND ${yearTo})`

/**
 * What a report may rest on now: visible to the drafter, approved, and released for a public report. An activity
 * stands once: under its main accomplishment if that is approved, else under the first that is. Ordered as it will
 * stand in its section.
 *
 * @param among a condition on activities, of which the candidates are; none: all
 */
export async function listCandidates(
  scope: Scope,
  period: Period,
  { client = db, among = sql`TRUE` }: { client?: Pick<Tx, '$queryRaw'>; among?: Prisma.Sql } = {},
): Promise<Candidate[]> {
  const rows = await client.$queryRaw<(Candidate & { terms: Terms | null })[]>`
    SELECT DISTINCT ON (activity.id) activity.id::text AS "activityId", activity.reference, r.id::text AS "revisionId",
      r.number AS revision, x.accomplishment_id AS accomplishment, r.snapshot,
      (SELECT json_build_object('basis', t.basis, 'covers', t.covers, 'until', t.until) FROM release_term t
        WHERE t.activity_id = activity.id AND t.purpose = 'public_report' AND NOT t.pending
        ORDER BY t.at DESC, t.id DESC LIMIT 1) AS terms,
      (SELECT coalesce(json_agg(json_build_object('language', tr.language, 'title', tr.title, 'summary', tr.summary,
          'result', tr.result) ORDER BY tr.language), '[]') FROM activity_translation tr
        WHERE tr.activity_id = activity.id AND tr.revision_id = r.id AND tr.accepted_at IS NOT NULL) AS translations
    FROM activity
    JOIN activity_accomplishment x ON x.activity_id = activity.id AND x.approved_revision_id IS NOT NULL
    JOIN revision r ON r.id = x.approved_revision_id
    WHERE ${visibleWhere(scope)} AND ${releasedWhere()} AND ${inPeriod(period)} AND NOT ${retiredWhere()}
      AND activity.id IN (SELECT id FROM activity WHERE ${among})
    ORDER BY activity.id, x.is_main DESC, substr(x.accomplishment_id, 3)::int`
  return inOrder(
    rows.map(({ terms, ...row }) => ({
      ...row,
      accomplishment: row.accomplishment as AccomplishmentId,
      // Names and places are composed as far as those concerned agreed to them.
      snapshot: terms ? withoutWithheld(row.snapshot, tellable(terms, today())) : row.snapshot,
    })),
  )
}

/** How many a report on these years could rest on now, of those under a condition: as many as are offered. */
export async function countCandidates(period: Period, among: Prisma.Sql): Promise<number> {
  const [row] = await db.$queryRaw<{ n: bigint }[]>`
    SELECT count(*) AS n FROM activity WHERE ${among} AND has_approved AND ${releasedWhere()} AND ${inPeriod(period)}
      AND NOT ${retiredWhere()}`
  return Number(row?.n ?? 0)
}

/** How many the drafter would be offered, had they not been retired as good practices. */
export async function countRetired(scope: Scope, period: Period): Promise<number> {
  const [row] = await db.$queryRaw<{ n: bigint }[]>`
    SELECT count(*) AS n FROM activity
    WHERE ${retiredWhere()} AND ${releasedWhere()} AND ${inPeriod(period)} AND ${visibleWhere(scope)}`
  return Number(row?.n ?? 0)
}

/** How many the drafter sees approved in the period that are not released for a public report: work for the holders. */
export const countNotReleased = (scope: Scope, period: Period): Promise<number> =>
  countWhere(scope, sql`has_approved AND NOT ${releasedWhere()} AND ${inPeriod(period)}`)
