import 'server-only'
import { lockLive } from '@/lib/activity/commands/save-activity'
import { canEdit } from '@/lib/activity/policy'
import type { ActivityRow } from '@/lib/activity/reading/types'
import { reachOfContent } from '@/lib/activity/rules/content'
import type { Tx } from '@/lib/core/db'
import { DomainError, type Problems } from '@/lib/core/errors'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'
import { wouldSee } from '../queries/file-where'
import { classesFor } from '../rules/classes'
import type { Details } from '../types'

/**
 * Locks the activity that a file belongs to, for whoever may edit it.
 *
 * @throws DomainError not_found, refused
 */
export async function lockHost(tx: Tx, actor: Actor, reference: string): Promise<ActivityRow> {
  const row = await lockLive(tx, actor, reference)
  if (canEdit(actor, reachOfContent(row.content))) return row
  throw new DomainError('refused', { type: 'activity', id: row.id, action: 'activity.edit' })
}

/** What is wrong with what is said of a file: no word, a class more open than the activity's, or one the actor may not see. */
export async function problemsOfDetails(
  tx: Tx,
  actor: Actor,
  host: ActivityRow,
  { description, sensitivity }: Pick<Details, 'description' | 'sensitivity'>,
): Promise<Problems | null> {
  if (!description) return { description: [{ key: 'evidence.problems.description_missing' }] }
  if (!classesFor(host.content.sensitivity).includes(sensitivity))
    return { sensitivity: [{ key: 'evidence.problems.too_open' }] }
  const [seen] = await tx.$queryRaw<unknown[]>(
    Prisma.sql`SELECT 1 FROM activity WHERE id = ${host.id}::uuid AND ${wouldSee(actor.scope, sensitivity)}`,
  )
  return seen ? null : { sensitivity: [{ key: 'evidence.problems.not_cleared' }] }
}
