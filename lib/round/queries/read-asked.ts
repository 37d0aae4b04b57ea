import 'server-only'
import type { Dimension } from '@/lib/activity/types'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { AskedCount } from '../types'

const { sql } = Prisma
type Sql = Prisma.Sql

type Where = {
  region: string | null
  presenceId: string | null
  presenceType: string | null
  accomplishment: string | null
}

/** What a round asks by. Groups and kinds it asks nobody about: there silence and nothing are one. */
const ROWS: Partial<Record<Dimension, Sql>> = {
  accomplishment: sql`best.accomplishment_id`,
  region: sql`presence.region::text`,
  presence_type: sql`presence.type::text`,
}

/**
 * Counts by row and year how many were asked, and how many of them have nothing to report, over all rounds. One who was
 * asked in several rounds, or about several accomplishments of one row, counts once: with nothing to report where they
 * said so of all of these. With where to look: the latest round, and the request where there is one alone.
 */
export async function readAsked(by: Dimension, where: Where): Promise<(AskedCount & { row: string; year: number })[]> {
  const row = ROWS[by]
  if (!row) return []
  return db.$queryRaw`
    SELECT "row", year, count(*)::int AS asked, count(*) FILTER (WHERE nil)::int AS nil,
      max(round) AS round, CASE WHEN count(*) = 1 THEN max(request) END AS request
    FROM (
      SELECT ${row} AS "row", best.year, bool_and(best.nil) AS nil, max(best.round) AS round, max(best.request) AS request
      FROM (
        SELECT accomplishment_id, year, coalesce(request.presence_id::text, request.name) AS body, request.presence_id,
          bool_or(answer = 'nil') AS nil, max(round_id::text) AS round, max(request.id::text) AS request
        FROM asked JOIN request ON request.id = asked.request_id GROUP BY 1, 2, 3, 4
      ) best
      LEFT JOIN presence ON presence.id = best.presence_id
      WHERE ${whereOf(where)}
      GROUP BY 1, 2, best.body
    ) one
    WHERE "row" IS NOT NULL
    GROUP BY 1, 2`
}

function whereOf({ region, presenceId, presenceType, accomplishment }: Where): Sql {
  const conditions = [
    presenceId ? sql`presence.id = ${presenceId}::uuid` : null,
    region ? sql`presence.region::text = ${region}` : null,
    presenceType ? sql`presence.type::text = ${presenceType}` : null,
    accomplishment ? sql`best.accomplishment_id = ${accomplishment}` : null,
  ].filter((condition) => condition !== null)
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : sql`TRUE`
}
