import 'server-only'
import { insideWhere } from '@/lib/activity/queries/visible-where'
import { db } from '@/lib/core/db'
import type { Scope } from '@/lib/permission/types'
import { layOut } from '../rules/lay-out'
import { getReport, getSections } from './get-report'

/** Where an activity stands in a report: "A/HRC/31/__, para. 14". */
export type UseLine = {
  reportId: string
  title: string
  symbol: string
  paragraph: number | null
  /** null: it was used; empty: left out without a reason given. */
  leftOutBecause: string | null
}

/** The reports that use an activity or left it out, with the paragraph as it is numbered now. */
export const listUses = async (activityId: string): Promise<UseLine[]> =>
  (await listUsesOf([activityId])).get(activityId) ?? []

/** The same for several activities: each report is laid out once. */
export async function listUsesOf(activityIds: readonly string[]): Promise<Map<string, UseLine[]>> {
  const uses = await db.use.findMany({
    where: { activityId: { in: [...activityIds] } },
    include: { report: true },
    orderBy: { at: 'desc' },
  })
  const printing = new Set(uses.filter(({ leftOutBecause }) => leftOutBecause === null).map(({ reportId }) => reportId))
  const numbers = new Map(await Promise.all([...printing].map(async (id) => [id, await paragraphsIn(id)] as const)))
  const lines = new Map<string, UseLine[]>()
  for (const { activityId, reportId, report, leftOutBecause } of uses) {
    const paragraph = leftOutBecause === null ? (numbers.get(reportId)?.get(activityId) ?? null) : null
    const line = { reportId, title: report.title, symbol: report.symbol, paragraph, leftOutBecause }
    lines.set(activityId, [...(lines.get(activityId) ?? []), line])
  }
  return lines
}

/** In which paragraph of a report each activity stands first, by activity. */
async function paragraphsIn(reportId: string): Promise<Map<string, number>> {
  const numbers = new Map<string, number>()
  const report = await getReport(reportId)
  if (!report) return numbers
  const sheet = layOut(report.facts, await getSections(reportId))
  for (const { number, sources } of sheet.sections.flatMap(({ paragraphs }) => paragraphs))
    for (const { activityId } of sources)
      if (number !== null && !numbers.has(activityId)) numbers.set(activityId, number)
  return numbers
}

/** A home page names a few; each activity's page holds the rest. */
const MOST_SHOWN = 5

/** An activity of one's own with where it was used, or why not. */
export type OwnUse = { reference: string; title: string; language: string | null; uses: UseLine[] }

/** The activities within a scope that reports used or left out last. */
export async function listOwnUses(scope: Scope): Promise<OwnUse[]> {
  const rows = await db.$queryRaw<(Omit<OwnUse, 'uses'> & { id: string })[]>`
    SELECT id::text, reference, title, language
    FROM (SELECT activity_id, max(at) AS last FROM use GROUP BY 1) used JOIN activity ON activity.id = used.activity_id
    WHERE ${insideWhere(scope)} AND withdrawn_at IS NULL
    ORDER BY used.last DESC, reference LIMIT ${MOST_SHOWN}`
  const uses = await listUsesOf(rows.map(({ id }) => id))
  return rows.map(({ id, ...row }) => ({ ...row, uses: uses.get(id) ?? [] }))
}

/** What was left out of a report when it was last composed, with the reason given (or none), by activity. */
export async function listLeftOut(reportId: string): Promise<Map<string, string>> {
  const uses = await db.use.findMany({ where: { reportId, leftOutBecause: { not: null } } })
  return new Map(uses.map(({ activityId, leftOutBecause }) => [activityId, leftOutBecause ?? '']))
}

/** The activities that stand in another report already. */
export async function listUsedElsewhere(reportId: string): Promise<Set<string>> {
  const uses = await db.use.findMany({
    where: { reportId: { not: reportId }, leftOutBecause: null },
    select: { activityId: true },
  })
  return new Set(uses.map(({ activityId }) => activityId))
}

/** The marks by which activities of a report were put into one paragraph, by activity. */
export async function listGroupMarks(reportId: string): Promise<Map<string, string>> {
  const uses = await db.use.findMany({ where: { reportId, groupMark: { not: null } } })
  return new Map(uses.map(({ activityId, groupMark }) => [activityId, groupMark ?? '']))
}

/** The places that activities of a report were given by hand in their sections, by activity. */
export async function listPlaces(reportId: string): Promise<Map<string, number>> {
  const uses = await db.use.findMany({ where: { reportId, place: { not: null } } })
  return new Map(uses.map(({ activityId, place }) => [activityId, place ?? 0]))
}
