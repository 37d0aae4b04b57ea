import 'server-only'
import { db } from '@/lib/core/db'
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
export async function listUses(activityId: string): Promise<UseLine[]> {
  const uses = await db.use.findMany({ where: { activityId }, include: { report: true }, orderBy: { at: 'desc' } })
  return Promise.all(
    uses.map(async ({ reportId, report: { title, symbol }, leftOutBecause }) => {
      const paragraph = leftOutBecause === null ? await paragraphOf(reportId, activityId) : null
      return { reportId, title, symbol, paragraph, leftOutBecause }
    }),
  )
}

async function paragraphOf(reportId: string, activityId: string): Promise<number | null> {
  const report = await getReport(reportId)
  if (!report) return null
  const sheet = layOut(report.facts, await getSections(reportId))
  const paragraphs = sheet.sections.flatMap((section) => section.paragraphs)
  return paragraphs.find(({ sources }) => sources.some((source) => source.activityId === activityId))?.number ?? null
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
