import 'server-only'
import { visibleWhere } from '@/lib/activity/queries/visible-where'
import type { Reader } from '@/lib/comment/types'
import { db, type Tx } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { listPersonsHolding } from '@/lib/jobs/persons'
import { MATRIX } from '@/lib/permission/matrix'
import type { Actor } from '@/lib/permission/types'

const { sql, join } = Prisma

/** The activities that a paragraph rests on, as a condition on the columns of `activity`. */
const behind = (paragraphId: string) => sql`id IN (SELECT r.activity_id FROM source s
  JOIN revision r ON r.id = s.revision_id WHERE s.paragraph_id = ${paragraphId}::uuid)`

/** Whether somebody who reads reports reads this paragraph: not where it rests on what they may not see any more. */
export async function readsParagraph(
  client: Tx,
  { scope }: Pick<Actor, 'scope'>,
  paragraphId: string,
): Promise<boolean> {
  const closed = await client.$queryRaw<unknown[]>`
    SELECT 1 FROM activity WHERE ${behind(paragraphId)} AND NOT ${visibleWhere(scope)} LIMIT 1`
  return closed.length === 0
}

/** Whoever may read a paragraph at this moment, by name: only they can be told of a comment on it. */
export async function listParagraphReaders(paragraphId: string, client: Tx = db): Promise<Reader[]> {
  const persons = (await listPersonsHolding(client, MATRIX['report.read'])).map(({ actor }) => actor)
  if (persons.length === 0) return []
  const sees = persons.map(({ id, scope }) => sql`(${id}, ${visibleWhere(scope)})`)
  const closed = await client.$queryRaw<{ person: string }[]>`
    SELECT DISTINCT p.person FROM activity, LATERAL (VALUES ${join(sees)}) AS p (person, sees)
    WHERE ${behind(paragraphId)} AND NOT p.sees`
  const blind = new Set(closed.map(({ person }) => person))
  return persons
    .filter(({ id }) => !blind.has(id))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name))
}
