import 'server-only'
import { z } from 'zod'
import { requireGrant } from '@/lib/gate/actor'
import { canCreateReport, canEditTemplates } from '../policy'
import { getSectionsFor, listReports } from '../queries/get-report'
import { layOut } from '../rules/lay-out'

type SearchParams = Record<string, string | string[] | undefined>

const PAGE_SIZE = 25
const pageOf = z.coerce.number().int().min(1).max(10_000).catch(1)

/** The reports, latest first, each with its paragraphs and words as they are now. */
export async function loadReports(searchParams: SearchParams) {
  const actor = await requireGrant('report.read', '/reports')
  const page = pageOf.parse(searchParams.page)
  const { reports, total } = await listReports(page, PAGE_SIZE)
  const lines = await Promise.all(
    reports.map(async (facts) => {
      const { sections, words } = layOut(facts, await getSectionsFor(actor.scope, facts))
      const paragraphs = sections.flatMap((section) => section.paragraphs).filter(({ number }) => number !== null)
      return { ...facts, paragraphs: paragraphs.length, words: sections.length > 0 ? words.total : 0 }
    }),
  )
  return {
    reports: lines,
    total,
    page,
    pageSize: PAGE_SIZE,
    mayCreate: canCreateReport(actor),
    mayTemplates: canEditTemplates(actor),
  }
}

export type ReportLine = Awaited<ReturnType<typeof loadReports>>['reports'][number]
