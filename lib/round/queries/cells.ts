import 'server-only'
import { releasedWhere, visibleWhere } from '@/lib/activity/queries/visible-where'
import type { AccomplishmentId, Standing } from '@/lib/activity/types'
import { db } from '@/lib/core/db'
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
}

/**
 * The cells of all requests of a round, in one statement: what was asked and answered, beside what those asked have
 * logged for it, as far as the scope sees it.
 *
 * @param scope null: whatever they have logged, for the one who is asked by a link and sees only numbers
 */
export async function listCells(scope: Scope | null, roundId: string): Promise<Map<string, AskedCell[]>> {
  const visible = scope ? visibleWhere(scope) : Prisma.sql`TRUE`
  const rows = await db.$queryRaw<Row[]>`
    WITH logged AS (
      SELECT request.id AS request_id, x.accomplishment_id, seen.year,
        array_agg(DISTINCT x.standing::text) AS standings, bool_or(seen.released) AS released,
        bool_or(EXISTS (SELECT FROM use WHERE use.activity_id = seen.id AND use.left_out_because IS NULL)) AS used,
        count(*)::int AS activities
      FROM request
      JOIN round ON round.id = request.round_id
      JOIN LATERAL (
        SELECT id, year, ${releasedWhere()} AS released FROM activity
        WHERE year BETWEEN round.year_from AND round.year_to AND ${visible}
          AND (holder_ids @> ARRAY[request.presence_id] OR created_by_id = request.link_id)
      ) seen ON TRUE
      JOIN activity_accomplishment x ON x.activity_id = seen.id
      WHERE request.round_id = ${roundId}::uuid
      GROUP BY 1, 2, 3
    )
    SELECT asked.request_id::text AS "requestId", asked.accomplishment_id AS accomplishment, asked.year,
      asked.answer::text, coalesce(standings, '{}') AS standings, coalesce(released, FALSE) AS released,
      coalesce(used, FALSE) AS used, coalesce(activities, 0) AS activities
    FROM asked JOIN request ON request.id = asked.request_id
    LEFT JOIN logged USING (request_id, accomplishment_id, year)
    WHERE request.round_id = ${roundId}::uuid
    ORDER BY 1, substr(asked.accomplishment_id, 3)::int, asked.year`
  const byRequest = new Map<string, AskedCell[]>()
  for (const { requestId, accomplishment, year, answer, activities, ...work } of rows) {
    const cell = { accomplishment, year, state: cellState(answer, work satisfies CellWork), activities }
    byRequest.set(requestId, [...(byRequest.get(requestId) ?? []), cell])
  }
  return byRequest
}
