import 'server-only'
import type { Snapshot } from '@/lib/activity/types'
import { db, type Tx } from '@/lib/core/db'

/** The approved revision that a practice is checked on: under its main accomplishment, else the latest under another. */
export async function findApproved(
  activityId: string,
  client: Pick<Tx, '$queryRaw'> = db,
): Promise<{ id: string; number: number; snapshot: Snapshot } | null> {
  const [revision] = await client.$queryRaw<{ id: string; number: number; snapshot: Snapshot }[]>`
    SELECT r.id::text, r.number, r.snapshot FROM activity_accomplishment x
    JOIN revision r ON r.id = x.approved_revision_id
    WHERE x.activity_id = ${activityId}::uuid ORDER BY x.is_main DESC, r.number DESC LIMIT 1`
  return revision ?? null
}
