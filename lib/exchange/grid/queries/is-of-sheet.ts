import 'server-only'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'

/** Whether an import is the dry run of the actor's own grid as it stands. */
export const isOfSheet = async (actor: Actor, importId: string): Promise<boolean> =>
  (await db.sheet.count({ where: { actorId: actor.id, importId } })) > 0
