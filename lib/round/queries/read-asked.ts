import 'server-only'
import type { AccomplishmentId } from '@/lib/activity/types'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'

const { sql } = Prisma

/** What was said of a cell by those who were asked about it, over all rounds. */
export type AskedCount = { accomplishment: AccomplishmentId; year: number; silent: number; nil: number }

type Where = { region: string | null; presenceId: string | null }

/**
 * Counts by accomplishment and year how many were asked and are silent, and how many have nothing to report. One who was
 * asked in several rounds counts once, with the best that they said.
 */
export function readAsked({ region, presenceId }: Where): Promise<AskedCount[]> {
  return db.$queryRaw<AskedCount[]>`
    SELECT accomplishment, year, count(*) FILTER (WHERE NOT nil)::int AS silent, count(*) FILTER (WHERE nil)::int AS nil
    FROM (
      SELECT asked.accomplishment_id AS accomplishment, asked.year, bool_or(asked.answer = 'nil') AS nil
      FROM asked JOIN request ON request.id = asked.request_id
      LEFT JOIN presence ON presence.id = request.presence_id
      WHERE ${presenceId ? sql`request.presence_id = ${presenceId}::uuid` : sql`TRUE`}
        AND ${region ? sql`presence.region = ${region}::region` : sql`TRUE`}
      GROUP BY 1, 2, coalesce(request.presence_id::text, request.name)
    ) one
    GROUP BY 1, 2`
}
