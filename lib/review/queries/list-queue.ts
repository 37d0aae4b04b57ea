import 'server-only'
import { type ActivityLine, selectLines } from '@/lib/activity/queries/list-activities'
import { insideWhere } from '@/lib/activity/queries/visible-where'
import { standingKey } from '@/lib/activity/rules/standing'
import type { AccomplishmentId } from '@/lib/activity/types'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'

const { sql } = Prisma

/** A queue shows this many at once; what is judged makes room for the next. */
export const QUEUE_SIZE = 50

export type QueueLine = ActivityLine & { submittedAt: Date | null; cameBack: boolean }

/** What waits for a verdict under an accomplishment, longest first. */
export async function listQueue(scope: Scope, accomplishment: AccomplishmentId): Promise<QueueLine[]> {
  const condition = sql`${insideWhere(scope)} AND standings @> ARRAY[${standingKey(accomplishment, 'submitted')}]::text[]`
  const lines = await selectLines(scope, condition, sql`ORDER BY submitted_at, id LIMIT ${QUEUE_SIZE}`)
  const ids = lines.map(({ id }) => id)
  const facts = await db.activity.findMany({
    where: { id: { in: ids } },
    select: { id: true, submittedAt: true, _count: { select: { revisions: true } } },
  })
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return lines.map((line) => {
    const fact = byId.get(line.id)
    return { ...line, submittedAt: fact?.submittedAt ?? null, cameBack: (fact?._count.revisions ?? 0) > 1 }
  })
}
