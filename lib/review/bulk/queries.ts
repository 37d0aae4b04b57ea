import 'server-only'
import { listAuthorIds } from '@/lib/activity/queries/authors'
import { insideWhere } from '@/lib/activity/queries/visible-where'
import type { AccomplishmentId, Standing } from '@/lib/activity/types'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import { isOwn, judgingScope } from '../policy'
import { skipOf } from './rules'
import type { Candidate, RowResult } from './types'

type RawCandidate = Omit<Candidate, 'skip'> & {
  id: string
  holderIds: string[]
  region: string | null
  standing: Standing
  changedSince: boolean
  submittedVersion: number | null
  reachable: boolean
}

/**
 * What a verdict on several activities would meet, in the order in which they were named. What the actor does not see
 * from inside, or what does not count towards the accomplishment, is as if it were not there.
 */
export async function listCandidates(
  actor: Actor,
  accomplishment: AccomplishmentId,
  references: readonly string[],
): Promise<Candidate[]> {
  const rows = await db.$queryRaw<RawCandidate[]>`
    SELECT activity.id::text, holder_ids::text[] AS "holderIds", region::text, reference, title, language, version, submitted_version AS "submittedVersion",
      x.standing::text, x.changed_since AS "changedSince", last.number AS revision,
      (${insideWhere(judgingScope(actor.scope, accomplishment))}) AND withdrawn_at IS NULL AS reachable
    FROM activity
    JOIN activity_accomplishment x ON x.activity_id = activity.id AND x.accomplishment_id = ${accomplishment}
    JOIN LATERAL (SELECT max(number) AS number FROM revision WHERE activity_id = activity.id) last
      ON last.number IS NOT NULL
    WHERE reference = ANY(${[...references]}) AND ${insideWhere(actor.scope)}`
  return Promise.all(
    references.map(async (reference) => {
      const row = rows.find((known) => known.reference === reference)
      if (!row) return { ...{ reference, title: '', language: null, revision: 0, version: 0 }, skip: 'not_there' }
      const { holderIds, region } = row
      const reach = { holderIds, region, accomplishmentIds: [] }
      const own = isOwn(actor, reach, accomplishment, await listAuthorIds(row.id, row.revision))
      const { title, language, revision, version } = row
      return { reference, title, language, revision, version, skip: skipOf({ ...row, own }) }
    }),
  )
}

/** What came of an act on several, for whoever did it. */
export async function findBatch(actor: Actor, id: string) {
  const batch = await db.verdictBatch.findFirst({ where: { id, actorId: actor.id } })
  if (!batch) return null
  const { accomplishmentId, outcome, at } = batch
  return { accomplishmentId, outcome, at, results: batch.results as unknown as RowResult[] }
}
