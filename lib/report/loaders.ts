import 'server-only'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { countWords } from '@/lib/core/docx/word-count'
import { getSetting, listAccomplishments, listFrameworks, listThemes, reportingPeriod } from '@/lib/framework/queries'
import { requireActor, requireGrant } from '@/lib/gate/actor'
import { textOf } from './compose/rules/compose-paragraph'
import { composeReport as compose } from './compose/rules/compose-report'
import { abilitiesOf, canReadReports } from './policy'
import { getReport, getSections, listReports, listTemplates } from './queries/get-report'
import { countNotReleased, listCandidates } from './queries/list-candidates'
import { listUses } from './queries/list-uses'
import { loadFacts } from './queries/load-facts'
import { layOut } from './rules/lay-out'
import { bySection } from './rules/order'
import { uncleared } from './rules/uncleared'

const UUID = /^[0-9a-f-]{36}$/

export async function loadReports() {
  const actor = await requireGrant('report.read', '/reports')
  return { reports: await listReports(), abilities: abilitiesOf(actor, 'drafting') }
}

/** What a new report begins with: the templates, and the facts of the Council report as they are set. */
export async function loadNewReport() {
  await requireGrant('report.create', '/reports/new')
  const [templates, preset, themes, period, locale] = await Promise.all([
    listTemplates(),
    getSetting('councilReport'),
    listThemes(),
    reportingPeriod(),
    getLocale(),
  ])
  return { templates, preset, themes, period, locale }
}

const findReport = cache(async (id: string) => {
  const actor = await requireActor(`/reports/${id}`)
  const report = canReadReports(actor) && UUID.test(id) ? await getReport(id) : null
  if (!report) notFound()
  return { actor, ...report, abilities: abilitiesOf(actor, report.facts.state) }
})

/** The sheet of a report. Without sections it has not been composed. */
export async function loadReport(id: string) {
  const { facts, abilities } = await findReport(id)
  const sheet = layOut(facts, await getSections(id))
  return { sheet, abilities, uncleared: uncleared(sheet) }
}

/** What a report may rest on, by section, each with the words that its paragraph would have: before anything is written. */
export async function loadSelection(id: string) {
  const { actor, facts, outline, abilities } = await findReport(id)
  if (!abilities.edit) notFound()
  const [candidates, notReleased, known, accomplishments, frameworks, period] = await Promise.all([
    listCandidates(actor.scope, facts),
    countNotReleased(actor.scope, facts),
    loadFacts(facts),
    listAccomplishments(),
    listFrameworks(),
    reportingPeriod(),
  ])
  const sections = bySection(candidates, outline.accomplishments)
  const composed = compose(
    sections.map(({ accomplishment, candidates: own }) => ({
      accomplishment,
      snapshots: own.map(({ snapshot }) => snapshot),
    })),
    known,
  )
  const forecast = sections.map((section, i) => ({
    ...section,
    heading: outline.headings[section.accomplishment] ?? section.accomplishment,
    candidates: section.candidates.map((candidate, j) => {
      const paragraph = composed[i]?.paragraphs[j]
      return {
        ...candidate,
        words: paragraph ? countWords(textOf(paragraph.clauses)) : 0,
        flags: paragraph?.flags ?? [],
      }
    }),
  }))
  return {
    facts,
    outline,
    sections: forecast,
    count: candidates.length,
    notReleased,
    accomplishments,
    frameworks,
    period,
  }
}

/** Where an activity was used: for those who may read reports; others see that it was. */
export async function loadUses(activityId: string) {
  const actor = await requireActor()
  return { uses: await listUses(activityId), mayOpen: canReadReports(actor) }
}
