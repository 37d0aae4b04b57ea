import 'server-only'
import { db, type Tx } from '@/lib/core/db'

/** Everybody who had a hand in a revision: who logged the activity, who submitted it, who changed it up to then. */
export async function listAuthorIds(
  activityId: string,
  revisionNumber: number,
  client: Pick<Tx, '$queryRaw'> = db,
): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT created_by_id::text AS id FROM activity WHERE id = ${activityId}::uuid
    UNION SELECT updated_by_id::text FROM activity WHERE id = ${activityId}::uuid
    UNION SELECT actor_id::text FROM field_change WHERE activity_id = ${activityId}::uuid
    UNION SELECT submitted_by_id::text FROM revision WHERE activity_id = ${activityId}::uuid AND number <= ${revisionNumber}`
  return rows.map(({ id }) => id)
}
