import 'server-only'
import { db } from '@/lib/core/db'
import type { Scope } from '@/lib/permission/types'
import { keptText } from '../rules/kept-text'
import { visibleAmong } from './get-report'

/** A paragraph that was taken out of the text, in the notation in which it is kept. */
export type RemovedLine = { id: string; version: number; text: string }

/** What was taken out of a report, latest first, as far as its sources are open to the reader. */
export async function listRemoved(scope: Scope, reportId: string): Promise<RemovedLine[]> {
  const rows = await db.paragraph.findMany({
    where: { removedAt: { not: null }, section: { reportId } },
    orderBy: { removedAt: 'desc' },
    include: {
      clauses: { orderBy: { position: 'asc' } },
      sources: { select: { revision: { select: { activityId: true } } } },
    },
  })
  const activities = rows.flatMap(({ sources }) => sources.map(({ revision }) => revision.activityId))
  const open = await visibleAmong(scope, activities)
  return rows
    .filter(({ sources }) => sources.every(({ revision }) => open.has(revision.activityId)))
    .map((row) => ({ id: row.id, version: row.version, text: keptText(row) }))
}
