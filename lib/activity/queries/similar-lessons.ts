import 'server-only'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import type { LessonLine } from '../reading/types'
import { type Bearings, bearingsOfSnapshot, sharedBy, weightOf } from '../rules/similar'
import { standingKey } from '../rules/standing'
import type { Snapshot } from '../types'
import { visibleWhere } from './visible-where'

const { sql } = Prisma

/** Of very many lessons under one accomplishment the latest are compared. */
const MOST_COMPARED = 200
const MOST_OFFERED = 3

type Found = { snapshot: Snapshot; themes: string[] }

/**
 * Approved lessons that a scope may see and that bear on the same accomplishment or theme, the most alike first: as they
 * were approved, whatever is newer.
 *
 * @param except references that are shown elsewhere: the activity itself, and the lessons that name it
 */
export async function listSimilarLessons(
  scope: Scope,
  bearings: Bearings,
  except: readonly string[],
): Promise<LessonLine[]> {
  if (bearings.accomplishments.length + bearings.themes.length === 0) return []
  const keys = bearings.accomplishments.map((id) => standingKey(id, 'approved'))
  const bears = sql`(standings && ${keys}::text[]
    OR id IN (SELECT activity_id FROM activity_theme WHERE theme_id = ANY(${[...bearings.themes]}::text[])))`
  const rows = await db.$queryRaw<Found[]>`
    SELECT r.snapshot, (SELECT coalesce(array_agg(t.theme_id), '{}') FROM activity_theme t WHERE t.activity_id = near.id) AS themes
    FROM (SELECT id, updated_at FROM activity
      WHERE kind = 'lesson_learned' AND has_approved AND withdrawn_at IS NULL AND ${bears} AND ${visibleWhere(scope)}
        AND reference <> ALL(${[...except]}::text[])
      ORDER BY updated_at DESC LIMIT ${MOST_COMPARED}) near,
      LATERAL (SELECT revision.snapshot FROM activity_accomplishment x JOIN revision ON revision.id = x.approved_revision_id
        WHERE x.activity_id = near.id ORDER BY x.is_main DESC, revision.number DESC LIMIT 1) r
    ORDER BY near.updated_at DESC`
  return rows
    .filter(({ snapshot }) => snapshot.kind === 'lesson_learned')
    .map(({ snapshot, themes }) => ({ snapshot, shared: sharedBy(bearings, bearingsOfSnapshot(snapshot, themes)) }))
    .sort((a, b) => weightOf(b.shared) - weightOf(a.shared))
    .slice(0, MOST_OFFERED)
    .map(({ snapshot: { reference, title, language, answers }, shared }) => ({
      ...{ reference, title, language, shared, nextTime: answers?.nextTime ?? null },
    }))
}
