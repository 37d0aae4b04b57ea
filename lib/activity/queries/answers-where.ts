import 'server-only'
import { Prisma } from '@/lib/generated/prisma/client'
import type { AccomplishmentId } from '../types'

const { sql } = Prisma

/**
 * On the columns of `activity`: answers a cell of a round, by whoever was asked about it. With an accomplishment, a cell
 * of that one.
 */
export function answersWhere(roundId: string, accomplishment: AccomplishmentId | null = null): Prisma.Sql {
  const under = accomplishment ? sql`asked.accomplishment_id = ${accomplishment}` : sql`TRUE`
  return sql`EXISTS (SELECT FROM request JOIN asked ON asked.request_id = request.id AND asked.year = activity.year
    JOIN activity_accomplishment counted ON counted.accomplishment_id = asked.accomplishment_id
      AND counted.activity_id = activity.id
    WHERE request.round_id = ${roundId}::uuid AND ${under}
      AND (holder_ids @> ARRAY[request.presence_id] OR created_by_id = request.link_id))`
}
