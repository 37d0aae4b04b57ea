import 'server-only'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { getSetting, listThemes, reportingPeriod } from '@/lib/framework/queries'
import { requireGrant } from '@/lib/gate/actor'
import { REPORT_LANGUAGES } from '../compose/constants'
import { canEditTemplates } from '../policy'
import { listCandidates } from '../queries/list-candidates'
import { loadFacts } from '../queries/load-facts'
import { layOut } from '../rules/lay-out'
import { outlineIn } from '../rules/outline-in'
import { presetOf } from '../rules/preset'
import { asSections, writeDraft } from '../rules/write-draft'
import type { ReportFacts } from '../types'
import { countReportsFrom, findTemplate, listTemplates } from './queries'

async function requireEditor(returnTo: string) {
  const actor = await requireGrant('template.edit', returnTo)
  if (!canEditTemplates(actor)) notFound()
  return actor
}

/** The templates of the Office. */
export async function loadTemplates() {
  await requireEditor('/reports/templates')
  return { templates: await listTemplates(), locale: await getLocale() }
}

export type LoadedTemplates = Awaited<ReturnType<typeof loadTemplates>>

const asked = z.object({ language: z.enum(REPORT_LANGUAGES).catch('en'), theme: z.string().max(100).catch('') })

/** Of each subsection so many activities stand in the preview. */
const SHOWN = 2

/** A template in one language and for one theme, with a preview made of what is released today. */
export async function loadTemplate(id: string, searchParams: Record<string, string | string[] | undefined>) {
  const actor = await requireEditor(`/reports/templates/${id}`)
  const template = await findTemplate(id)
  if (!template) notFound()
  const { language, theme: wanted } = asked.parse(searchParams)
  const [reports, themes, council, limits, period, locale] = await Promise.all([
    countReportsFrom(id),
    listThemes(),
    getSetting('councilReport'),
    getSetting('wordLimits'),
    reportingPeriod(),
    getLocale(),
  ])
  const theme = themes.find((one) => one.id === wanted)?.id ?? ''
  const preset = presetOf(council, limits, period, language)
  const facts: ReportFacts = {
    ...{ id: template.id, title: preset.title, language, themeId: theme || null, organ: preset.organ },
    ...{ yearFrom: period.from, yearTo: period.to, session: preset.session, agendaItems: [], mandate: preset.mandate },
    ...{ symbol: preset.symbol, wordLimit: Number(preset.wordLimit), orderRule: 'kind', state: 'drafting' },
    ...{ version: template.version, updatedAt: new Date(0) },
  }
  const [candidates, known] = await Promise.all([listCandidates(actor.scope, facts), loadFacts(facts)])
  const draft = writeDraft({ facts, outline: outlineIn(template.outline, language) }, candidates, known)
  const short = draft.map((section) => ({
    ...section,
    subsections: section.subsections.map((own) => ({ ...own, paragraphs: own.paragraphs.slice(0, SHOWN) })),
  }))
  return {
    template,
    reports,
    language,
    theme,
    themes,
    locale,
    saved: searchParams.saved === '1',
    sheet: layOut(facts, asSections(short)),
  }
}

export type LoadedTemplate = Awaited<ReturnType<typeof loadTemplate>>
