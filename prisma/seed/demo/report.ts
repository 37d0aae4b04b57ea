import { randomUUID } from 'node:crypto'
import { labelsFrom } from '@/lib/core/labels'
import { getSetting } from '@/lib/framework/queries'
import type { Actor } from '@/lib/permission/types'
import { composeReport } from '@/lib/report/commands/compose-report'
import { createReport } from '@/lib/report/commands/create-report'
import type { ReportLanguage } from '@/lib/report/compose/types'
import { COUNCIL_REPORT } from '@/lib/report/constants'
import { listCandidates } from '@/lib/report/queries/list-candidates'
import { newReportForm } from '@/lib/report/schema'
import { expectDone } from './contributions'

type Preset = {
  organ: unknown
  session: { labels: unknown }
  symbol: string
  agendaItems: { number: number; titles: unknown }[]
  mandate: { labels: unknown }
  theme: string
  title: unknown
}

/** The report on the rights of migrants, drafted from all that is approved and released. */
export async function draftReport(
  drafter: Actor,
  language: ReportLanguage,
): Promise<{ id: string; paragraphs: number }> {
  const inLanguage = (labels: unknown): string => labelsFrom(labels)[language] ?? ''
  const preset = (await getSetting('councilReport')) as Preset
  const form = newReportForm.parse({
    key: randomUUID(),
    template: COUNCIL_REPORT,
    title: inLanguage(preset.title),
    yearFrom: '2010',
    yearTo: '2015',
    themeId: preset.theme,
    organ: inLanguage(preset.organ),
    session: inLanguage(preset.session.labels),
    agendaItems: preset.agendaItems.map(({ number, titles }) => `${number}. ${inLanguage(titles)}`).join('\n'),
    mandate: inLanguage(preset.mandate.labels),
    symbol: preset.symbol,
    wordLimit: '8500',
    language,
  })
  const { id } = expectDone('report', await createReport(drafter, form))
  const candidates = await listCandidates(drafter.scope, form)
  const activity = candidates.map(({ activityId }) => activityId)
  const composed = await composeReport(drafter, {
    report: id,
    activity,
    take: activity,
    because: activity.map(() => ''),
  })
  return expectDone('composition', composed)
}
