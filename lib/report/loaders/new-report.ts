import 'server-only'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { listKeptFilters } from '@/lib/activity/queries/list-kept-filters'
import { getSetting, listThemes, reportingPeriod } from '@/lib/framework/queries'
import { requireGrant } from '@/lib/gate/actor'
import { REPORT_LANGUAGES } from '../compose/constants'
import { filterWhere } from '../queries/find-filter'
import { countCandidates } from '../queries/list-candidates'
import { presetOf } from '../rules/preset'
import { limitsOf } from '../rules/word-budget'
import { listTemplates } from '../template/queries'

type SearchParams = Record<string, string | string[] | undefined>

/** The language of a report that is asked for in an address: one in which a report can be composed, else English. */
const languageOf = z.enum(REPORT_LANGUAGES).catch('en')

/** What a new report begins with: the templates, the themes, and the facts of the Council report as they are set. */
export async function loadNewReport(searchParams: SearchParams) {
  const actor = await requireGrant('report.create', '/reports/new')
  const [templates, council, limits, themes, period, locale] = await Promise.all([
    listTemplates(),
    getSetting('councilReport'),
    getSetting('wordLimits'),
    listThemes(),
    reportingPeriod(),
    getLocale(),
  ])
  const years = { yearFrom: period.from, yearTo: period.to }
  const filters = await Promise.all(
    (await listKeptFilters(actor)).map(async ({ id, name, query }) => {
      const among = await filterWhere(actor.scope, query, locale)
      return { id, name, count: await countCandidates(years, among) }
    }),
  )
  const language = languageOf.parse(searchParams.language)
  return {
    templates,
    themes,
    locale,
    language,
    filters,
    limits: limitsOf(limits),
    preset: presetOf(council, limits, period, language),
  }
}

export type NewReport = Awaited<ReturnType<typeof loadNewReport>>
