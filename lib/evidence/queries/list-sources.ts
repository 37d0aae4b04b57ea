import 'server-only'
import type { InsideView } from '@/lib/activity/reading/types'
import { db } from '@/lib/core/db'
import type { Supported, TiedSource } from '../types'

/**
 * The sources of an activity in their order, each with what it supports.
 *
 * @param activity seen from inside: what supports what is between those who see the working copy
 */
export async function listSources({ id, content }: Pick<InsideView, 'id' | 'content'>): Promise<TiedSource[]> {
  const ties = await db.sourceTie.findMany({ where: { activityId: id } })
  return content.sources.map((source) => {
    const found = ties.find((tie) => tie.source === source)
    return {
      source,
      tie: found ? ({ supports: found.supports, accomplishmentId: found.accomplishmentId } as Supported) : null,
    }
  })
}
