import 'server-only'
import { releasedWhere, visibleWhere } from '@/lib/activity/queries/visible-where'
import type { AccomplishmentId, Standing } from '@/lib/activity/types'
import { db, type Tx } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import { cellState } from '../rules/cell-state'
import type { Answer, AskedCell, CellWork } from '../types'

type Row = {
  requestId: string
  accomplishment: AccomplishmentId
  year: number
  answer: Answer | null
  standings: Standing[]
  released: boolean
  used: boolean
  activities: number
  distinct: number
}

/** The cells of one asked, and how many activities answer them: one that answers two cells counts once. */
export type AnsweredCells = { cells: AskedCell[]; activities: number }

/**
 * The cells of all requests of some rounds, in one statement: what was asked and answered, beside what those asked have
 * logged for it, as far as the scope sees it.
 *
 * @param scope null: whatever they have logged, for the one who is asked by a link and sees only numbers
 */
export async function listCells(
  scope: Scope | null,
  roundIds: readonly string[],
  client: Tx = db,
): Promise<Map<string, AnsweredCells>> {
  const visible = scope ? visibleWhere(scope) : Prisma.sql`TRUE`
  const rows = await client.$queryRaw<Row[]>`
    WITH theirs AS (
      SELECT request.id AS request_id, request.round_id, holder.activity_id FROM request
      JOIN holder ON holder.presence_id = request.presence_id
      WHERE request.round_id = ANY(${[...roundIds]}::uuid[])
      UNION
      SELECT request.id, request.round_id, activity.id FROM request
      JOIN activity ON activity.created_by_id = request.link_id
      WHERE request.round_id = ANY(${[...roundIds]}::uuid[])
    ), answering AS (
      SELECT theirs.request_id, x.accomplishment_id, seen.year, seen.id, x.standing::text, seen.released,
        EXISTS (SELECT FROM use WHERE use.activity_id = seen.id AND use.left_out_because IS NULL) AS used
      FROM theirs
      JOIN round ON round.id = theirs.round_id
      JOIN LATERAL (
        SELECT id, year, ${releasedWhere()} AS released FROM activity
        WHERE id = theirs.activity_id AND year BETWEEN round.year_from AND round.year_to AND ${visible}
      ) seen ON TRUE
      JOIN activity_accomplishment x ON x.activity_id = seen.id
      JOIN asked ON (asked.request_id, asked.accomplishment_id, asked.year) = (theirs.request_id, x.accomplishment_id, seen.year)
    ), logged AS (
      SELECT request_id, accomplishment_id, year, array_agg(DISTINCT standing) AS standings,
        bool_or(released) AS released, bool_or(used) AS used, count(*)::int AS activities
      FROM answering GROUP BY 1, 2, 3
    ), once AS (
      SELECT request_id, count(DISTINCT id)::int AS activities FROM answering GROUP BY 1
    )
    SELECT asked.request_id::text AS "requestId", asked.accomplishment_id AS accomplishment, asked.year,
      asked.answer::text, coalesce(standings, '{}') AS standings, coalesce(released, FALSE) AS released,
      coalesce(used, FALSE) AS used, coalesce(logged.activities, 0) AS activities,
      coalesce(once.activities, 0) AS "distinct"
    FROM asked JOIN request ON request.id = asked.request_id
    LEFT JOIN logged USING (request_id, accomplishment_id, year)
    LEFT JOIN once USING (request_id)
    WHERE request.round_id = ANY(${[...roundIds]}::uuid[])
    ORDER BY 1, substr(asked.accomplishment_id, 3)::int, asked.year`
  const byRequest = new Map<string, AnsweredCells>()
  for (const { requestId, accomplishment, year, answer, activities, distinct, ...work } of rows) {
    const cell = { accomplishment, year, state: cellState(answer, work satisfies CellWork), activities }
    const known = byRequest.get(requestId)
    if (known) known.cells.push(cell)
    else byRequest.set(requestId, { cells: [cell], activities: distinct })
  }
  return byRequest
}
