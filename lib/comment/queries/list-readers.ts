import 'server-only'
import { insideWhere } from '@/lib/activity/queries/visible-where'
import { db, type Tx } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { listPersons } from '@/lib/jobs/persons'
import type { Reach } from '@/lib/permission/types'
import { perhapsReads } from '../policy'
import type { Reader } from '../types'

const { sql, join } = Prisma

/** Whoever may read the working copy of an activity at this moment, by name: only they can be told of a comment on it. */
export async function listReaders(activityId: string, reach: Reach, client: Tx = db): Promise<Reader[]> {
  const persons = (await listPersons(client)).map(({ actor }) => actor).filter((actor) => perhapsReads(actor, reach))
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
