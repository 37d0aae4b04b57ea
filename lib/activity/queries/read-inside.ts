import 'server-only'
import { db } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'
import type { ActivityRow } from '../reading/types'
import { readActivity } from './read-activity'
import { insideWhere } from './visible-where'

/**
 * The working copy as it is now.
 *
 * @throws DomainError not_found when the actor does not see it from inside
 */
export async function readInside(actor: Actor, reference: string): Promise<ActivityRow> {
  const row = await readActivity(db, Prisma.sql`reference = ${reference} AND ${insideWhere(actor.scope)}`)
  if (!row) throw new DomainError('not_found', { id: reference })
  return row
}
