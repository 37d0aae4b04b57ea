import 'server-only'
import { answersWhere } from '@/lib/activity/queries/answers-where'
import { selectLines } from '@/lib/activity/queries/list-activities'
import { insideWhere } from '@/lib/activity/queries/visible-where'
import type { ActivityLine } from '@/lib/activity/reading/types'
import { standingKey } from '@/lib/activity/rules/standing'
import type { AccomplishmentId } from '@/lib/activity/types'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import { QUEUE_SIZE } from '../constants'
import { judgingScope } from '../policy'
import { countChanges } from '../queries/count-changes'
import { waitingWhere } from '../queries/count-queues'
import { scopeOfPosition } from '../queries/list-reviewers'
import type { Place, QueuePart } from '../types'
import type { QueueFilter } from './schema'

const { sql, join } = Prisma

export type QueueLine = ActivityLine &
  Place & {
    /** Parts changed since it was judged; null: it comes for the first time. */
    changedParts: number | null
  }

/** Some lines of one part of a queue, and where the others are. */
export type QueuePage = {
  lines: QueueLine[]
  /** Where they begin; null: at the start. */
  from: Place | null
  /** How many the filter selects: as many as paging through shows. */
  total: number
  /** How many of them stand before these lines. */
  before: number
  /** The last one before these lines, and where the lines before begin (null: at the start). */
  previous: { reference: string; from: Place | null } | null
  /** The first one behind them. */
  next: { reference: string; from: Place } | null
}

const PLACE = sql`(submitted_at, id)`

const placeSql = ({ submittedAt, id }: Place): Prisma.Sql => sql`(${submittedAt}::timestamptz, ${id}::uuid)`

/** One page of what a reader may judge under an accomplishment, longest first. */
export async function listQueue(
  scope: Scope,
  accomplishment: AccomplishmentId,
  part: QueuePart,
  filter: QueueFilter,
): Promise<QueuePage> {
  const { from } = filter
  const condition = await queueWhere(scope, accomplishment, part, filter)
  const [counts, found, earlier] = await Promise.all([
    countAround(condition, from),
    linesFrom(scope, accomplishment, condition, from),
    from ? placesBefore(condition, from) : [],
  ])
  const [lines, rest] = [found.slice(0, QUEUE_SIZE), found[QUEUE_SIZE]]
  const [last] = earlier
  const start = counts.before > QUEUE_SIZE ? earlier[QUEUE_SIZE - 1] : undefined
  return {
    ...{ lines, from },
    ...counts,
    previous: last ? { reference: last.reference, from: start ?? null } : null,
    next: rest ? { reference: rest.reference, from: rest } : null,
  }
}

/** The references of the first so many under a filter, longest first, wherever the reader stands. */
export async function listReferences(
  scope: Scope,
  accomplishment: AccomplishmentId,
  part: QueuePart,
  filter: QueueFilter,
  most: number,
): Promise<string[]> {
  const condition = await queueWhere(scope, accomplishment, part, filter)
  const rows = await db.$queryRaw<{ reference: string }[]>`
    SELECT reference FROM activity WHERE ${condition} ORDER BY ${PLACE} LIMIT ${most}`
  return rows.map(({ reference }) => reference)
}

/** How many there are under a filter. */
export async function countQueue(
  scope: Scope,
  accomplishment: AccomplishmentId,
  part: QueuePart,
  filter: QueueFilter,
): Promise<number> {
  return (await countAround(await queueWhere(scope, accomplishment, part, filter), null)).total
}

async function queueWhere(
  scope: Scope,
  accomplishment: AccomplishmentId,
  part: QueuePart,
  { region, kind, reviewer, round }: QueueFilter,
): Promise<Prisma.Sql> {
  const conditions = [part === 'waiting' ? waitingWhere(scope, accomplishment) : changedWhere(scope, accomplishment)]
  if (region) conditions.push(sql`region = ${region}::region`)
  if (kind) conditions.push(sql`kind = ${kind}::kind`)
  if (round) conditions.push(answersWhere(round, accomplishment))
  const theirs = reviewer && (await scopeOfPosition(scope, reviewer))
  if (theirs) conditions.push(insideWhere(judgingScope(theirs, accomplishment)))
  return join(conditions, ' AND ')
}

/** What was approved under an accomplishment and has changed since in a field that all share: to be confirmed again. */
const changedWhere = (scope: Scope, accomplishment: AccomplishmentId): Prisma.Sql =>
  sql`${insideWhere(judgingScope(scope, accomplishment))}
    AND standings @> ARRAY[${standingKey(accomplishment, 'approved')}]::text[]
    AND EXISTS (SELECT FROM activity_accomplishment marked WHERE marked.activity_id = activity.id
      AND marked.accomplishment_id = ${accomplishment} AND marked.changed_since)`

async function countAround(condition: Prisma.Sql, from: Place | null): Promise<{ total: number; before: number }> {
  const isBefore = from ? sql`${PLACE} < ${placeSql(from)}` : sql`FALSE`
  const [row] = await db.$queryRaw<{ total: bigint; before: bigint }[]>`
    SELECT count(*) AS total, count(*) FILTER (WHERE ${isBefore}) AS before FROM activity WHERE ${condition}`
  return { total: Number(row?.total ?? 0), before: Number(row?.before ?? 0) }
}

/** One more than a page holds, so that the next one is known. */
async function linesFrom(
  scope: Scope,
  accomplishment: AccomplishmentId,
  condition: Prisma.Sql,
  from: Place | null,
): Promise<QueueLine[]> {
  const where = from ? sql`${condition} AND ${PLACE} >= ${placeSql(from)}` : condition
  const lines = await selectLines(scope, where, sql`ORDER BY submitted_at, id LIMIT ${QUEUE_SIZE + 1}`)
  const ids = lines.map(({ id }) => id)
  const [facts, changes] = await Promise.all([
    db.activity.findMany({ where: { id: { in: ids } }, select: { id: true, submittedAt: true } }),
    countChanges(ids, accomplishment),
  ])
  const at = new Map(facts.map(({ id, submittedAt }) => [id, submittedAt]))
  return lines.map((line) => ({
    ...line,
    submittedAt: at.get(line.id) ?? new Date(0),
    changedParts: changes.get(line.id) ?? null,
  }))
}

/** The page before a place, its last line first. */
const placesBefore = (condition: Prisma.Sql, from: Place) =>
  db.$queryRaw<(Place & { reference: string })[]>`
    SELECT id::text, reference, submitted_at AS "submittedAt" FROM activity
    WHERE ${condition} AND ${PLACE} < ${placeSql(from)} ORDER BY submitted_at DESC, id DESC LIMIT ${QUEUE_SIZE}`
