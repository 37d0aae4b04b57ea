import 'server-only'
import { today } from '@/lib/core/clock'
import { db } from '@/lib/core/db'

/** Ids of the confirmed practices whose day has come and whose holders were not told of it. For the job that tells them. */
export async function listDue(): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT p.activity_id::text AS id FROM practice p JOIN activity ON activity.id = p.activity_id
    WHERE p.state = 'confirmed' AND p.due_on <= ${today()}::date AND p.told_due_at IS NULL
      AND activity.withdrawn_at IS NULL AND activity.kind = 'good_practice'
    ORDER BY p.due_on, p.activity_id`
  return rows.map(({ id }) => id)
}
