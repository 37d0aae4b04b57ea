import 'server-only'
import { z } from 'zod'
import { db, type Tx } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import type { Details, EvidenceFile } from '../types'
import { fileWhere } from './file-where'

const { sql } = Prisma

type Row = EvidenceFile & { storageKey: string | null; previewKey: string | null; activityId: string }

const readFiles = (client: Pick<Tx, '$queryRaw'>, condition: Prisma.Sql): Promise<Row[]> =>
  client.$queryRaw<Row[]>`
    SELECT e.id::text, e.activity_id::text AS "activityId", supports, accomplishment_id AS "accomplishmentId",
      description, file_name AS "fileName", media_type AS "mediaType", size::int, sha256, e.sensitivity::text,
      storage_key AS "storageKey", preview_key AS "previewKey", preview_key IS NOT NULL AS "hasPreview",
      (SELECT name FROM actor WHERE actor.id = added_by_id) AS "addedBy", added_at AS "addedAt",
      CASE WHEN removed_at IS NOT NULL THEN jsonb_build_object('at', removed_at, 'reason', removed_reason,
        'by', (SELECT name FROM actor WHERE actor.id = removed_by_id)) END AS removed
    FROM evidence e WHERE state = 'verified' AND ${condition} ORDER BY e.id`

const shown = ({ storageKey: _, previewKey: __, activityId: ___, ...file }: Row): EvidenceFile => ({
  ...file,
  removed: file.removed && { ...file.removed, at: new Date(file.removed.at) },
})

/** The files of an activity that a scope may see, in the order in which they came; removed ones too, as a trace. */
export async function listFiles(scope: Scope, activityId: string): Promise<EvidenceFile[]> {
  const rows = await readFiles(db, sql`e.activity_id = ${activityId}::uuid AND ${fileWhere(scope)}`)
  return rows.map(shown)
}

/**
 * One file with where it lies; null when it is not there, removed, of another activity, or not theirs to see.
 *
 * @param client a transaction, where something is written on the ground of it
 */
export async function findFile(
  client: Pick<Tx, '$queryRaw'>,
  scope: Scope,
  { reference, id }: { reference: string; id: string },
): Promise<Row | null> {
  if (!z.uuid().safeParse(id).success) return null
  const [row] = await readFiles(
    client,
    sql`e.id = ${id}::uuid AND removed_at IS NULL AND ${fileWhere(scope)}
      AND e.activity_id = (SELECT activity.id FROM activity WHERE activity.reference = ${reference})`,
  )
  return row ?? null
}

/** What somebody said of a file of theirs that was refused, to be shown again in the form. */
export async function findRefused(actorId: string, activityId: string, id: string): Promise<Details | null> {
  if (!z.uuid().safeParse(id).success) return null
  const row = await db.evidence.findFirst({ where: { id, activityId, addedById: actorId, state: 'refused' } })
  return row && (row as Details)
}

/** What somebody has begun to send and not finished. */
export const listUnfinished = (actorId: string, activityId: string) =>
  db.evidence
    .findMany({ where: { addedById: actorId, activityId, state: 'uploading' }, orderBy: { id: 'asc' } })
    .then((rows) => rows.map(({ id, fileName, received, size }) => ({ id, fileName, part: received / Number(size) })))
