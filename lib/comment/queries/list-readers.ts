import 'server-only'
import { insideWhere } from '@/lib/activity/queries/visible-where'
import { db, type Tx } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { listPersonsHolding } from '@/lib/jobs/persons'
import { SIGHT } from '@/lib/permission/matrix'
import { type Reach, ROLES } from '@/lib/permission/types'
import type { Reader } from '../types'

const { sql, join } = Prisma

/** The roles that see a working copy. */
const SEEING = ROLES.filter((role) => SIGHT[role].drafts)

/** Whoever may read the working copy of an activity at this moment, by name: only they can be told of a comment on it. */
export async function listReaders(activityId: string, reach: Reach, client: Tx = db): Promise<Reader[]> {
  // Only positions that reach it are read at all; what its class and stage allow is for the one condition to say.
  const persons = (await listPersonsHolding(client, SEEING, reach)).map(({ actor }) => actor)
  if (persons.length === 0) return []
  const sees = persons.map(({ id, scope }) => sql`(${id}, ${insideWhere(scope)})`)
  const rows = await client.$queryRaw<{ person: string }[]>`
    SELECT p.person FROM activity, LATERAL (VALUES ${join(sees)}) AS p (person, sees)
    WHERE id = ${activityId}::uuid AND p.sees`
  const seeing = new Set(rows.map(({ person }) => person))
  return persons
    .filter(({ id }) => seeing.has(id))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name))
}
