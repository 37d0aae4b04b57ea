import 'server-only'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { z } from 'zod'
import type { Snapshot } from '@/lib/activity/types'
import { now } from '@/lib/core/clock'
import { headingNumbers } from '@/lib/core/docx/heading-numbers'
import { getSetting, listAccomplishments, listFrameworks, listThemes, reportingPeriod } from '@/lib/framework/queries'
import { frameworkFor, wordingOf } from '@/lib/framework/rules'
import { requireActor, requireGrant } from '@/lib/gate/actor'
import { termsById } from '@/lib/vocabulary/queries'
import { REPORT_LANGUAGES } from './compose/constants'
import { abilitiesOf, canCreateReport, canEditTemplates, canReadReports } from './policy'
import { findWaiver } from './queries/find-waiver'
import { findWordIn } from './queries/find-word-in'
import { getReport, getSectionsFor, listReports, visibleAmong } from './queries/get-report'
import { countNotReleased, listCandidates } from './queries/list-candidates'
import { findSnapshots } from './queries/list-pinned'
import { listRemoved } from './queries/list-removed'
import { listGroupMarks, listLeftOut, listPlaces, listUsedElsewhere, listUses } from './queries/list-uses'
import { findVersion, listVersions } from './queries/list-versions'
import { loadFacts } from './queries/load-facts'
import { proposeText } from './queries/propose-text'
import { facetsOf } from './rules/balance'
import { checkReport } from './rules/check-report'
import { divide } from './rules/divide'
import { forecastOf } from './rules/forecast'
import { layOut } from './rules/lay-out'
import { liveReport } from './rules/live-report'
import { arrange } from './rules/order'
import { presetOf } from './rules/preset'
import { proposeGroups } from './rules/propose-groups'
import { type ChangedPart, canRewrite, changedParts, type Severity, severityOf } from './rules/source-change'
import { type SourceState, sourceState } from './rules/source-state'
import { toTranslate } from './rules/to-translate'
import { uncleared } from './rules/uncleared'
import { compareTexts, freeze } from './rules/versions'
import { limitsOf, waiverUsed, wordsOver } from './rules/word-budget'
import { sectionKey, writeDraft } from './rules/write-draft'
import { listTemplates } from './template/queries'
import type { LiveReport, SheetParagraph, SourceLine } from './types'

type SearchParams = Record<string, string | string[] | undefined>

const PAGE_SIZE = 25
/** The language of a report that is asked for in an address: one in which a report can be composed, else English. */
const languageOf = z.enum(REPORT_LANGUAGES).catch('en')
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

/** What a new report begins with: the templates, the themes, and the facts of the Council report as they are set. */
export async function loadNewReport(searchParams: SearchParams) {
  await requireGrant('report.create', '/reports/new')
  const [templates, council, limits, themes, period, locale] = await Promise.all([
    listTemplates(),
    getSetting('councilReport'),
    getSetting('wordLimits'),
    listThemes(),
    reportingPeriod(),
    getLocale(),
  ])
  const language = languageOf.parse(searchParams.language)
  return {
    templates,
    themes,
    locale,
    language,
    limits: limitsOf(limits),
    preset: presetOf(council, limits, period, language),
  }
}

export type NewReport = Awaited<ReturnType<typeof loadNewReport>>

const findReport = cache(async (id: string) => {
  const actor = await requireActor(`/reports/${id}`)
  const report = canReadReports(actor) ? await getReport(id) : null
  if (!report) notFound()
  return { actor, ...report, abilities: abilitiesOf(actor, report.facts.state) }
})

/** The sheet of a report. Without sections it has not been composed. */
export const loadReport = cache(async (id: string) => {
  const { actor, facts, abilities } = await findReport(id)
  const [sections, shortNames, noted, removed] = await Promise.all([
    getSectionsFor(actor.scope, facts),
    loadShortNames(facts.yearTo),
    findWaiver(id),
    abilities.edit ? listRemoved(actor.scope, id) : [],
  ])
  const sheet = layOut(facts, sections)
  const length = { over: wordsOver(sheet, noted), waiver: waiverUsed(sheet, noted), noted }
  return { sheet, abilities, uncleared: uncleared(sheet), shortNames, length, removed }
})

/** What has changed under a paragraph, with what each source said and says, for whoever may see it. */
export async function loadChanges(id: string, paragraph: SheetParagraph): Promise<SourceChange[]> {
  const { actor } = await findReport(id)
  const changed = paragraph.sources.filter((source) => sourceState(source) !== 'released')
  const open = await visibleAmong(
    actor.scope,
    changed.map(({ activityId }) => activityId),
  )
  const snapshots = await findSnapshots(
    changed.flatMap(({ activityId, revisionId, newerId }) =>
      open.has(activityId) && newerId ? [revisionId, newerId] : [],
    ),
  )
  return changed.map((source) => {
    const before = snapshots.get(source.revisionId) ?? null
    const after = snapshots.get(source.newerId ?? '') ?? null
    const own = paragraph.clauses.filter(({ revisionId }) => revisionId === source.revisionId)
    const parts = before && after ? changedParts(before, after, own) : []
    return { source, state: sourceState(source), severity: severityOf(source, parts), parts, before, after }
  })
}

export type SourceChange = {
  source: SourceLine
  state: SourceState
  severity: Severity
  parts: ChangedPart[]
  before: Snapshot | null
  after: Snapshot | null
}

/** The text of a report for whoever writes on its sheet: only while they may. */
export async function loadLiveText(id: string): Promise<LiveReport> {
  const { sheet, abilities } = await loadReport(id)
  if (!abilities.edit) notFound()
  return liveReport(sheet)
}

/** What a paragraph that was written by hand would say, if it were composed today from what a source has become. */
export async function loadProposal(id: string, paragraph: SheetParagraph, revision: unknown) {
  const { actor, facts, outline, abilities } = await findReport(id)
  const source = paragraph.sources.find(({ revisionId }) => revisionId === revision)
  if (!source || !abilities.edit || sourceState(source) === 'released') return null
  const text = canRewrite(source) ? await proposeText(actor.scope, { facts, outline }, source) : null
  return { source: source.revisionId, reference: source.reference, text }
}

export type Proposal = NonNullable<Awaited<ReturnType<typeof loadProposal>>>

/** What the accomplishments are called in an outline: the short names of the framework in which a year counts. */
async function loadShortNames(year: number): Promise<Record<string, string>> {
  const [accomplishments, frameworks, period, locale] = await Promise.all([
    listAccomplishments(),
    listFrameworks(),
    reportingPeriod(),
    getLocale(),
  ])
  const { framework } = frameworkFor(year, frameworks, period)
  return Object.fromEntries(accomplishments.map((one) => [one.id, wordingOf(one, framework.id, locale).short]))
}

export type LoadedReport = Awaited<ReturnType<typeof loadReport>>

/** What a report may rest on, by section, with what each choice would bring: before anything is written. */
export const loadSelection = cache(async (id: string) => {
  const { actor, facts, outline, abilities } = await findReport(id)
  if (!abilities.edit) notFound()
  const [candidates, notReleased, leftOut, marks, places, usedElsewhere, known, terms, locale] = await Promise.all([
    listCandidates(actor.scope, facts),
    countNotReleased(actor.scope, facts),
    listLeftOut(id),
    listGroupMarks(id),
    listPlaces(id),
    listUsedElsewhere(id),
    loadFacts(facts),
    termsById(),
    getLocale(),
  ])
  const groups = new Map([...terms].map(([term, { attributes }]) => [term, groupsIn(attributes)]))
  const forecast = forecastOf(facts, writeDraft({ facts, outline }, candidates, known))
  const words = new Map(forecast.activities.map((activity) => [activity.id, activity.words]))
  const headed = outline.sections.filter(({ part }) => part !== 'summary')
  const roman = headingNumbers(
    headed.map(({ heading }) => ({ kind: 'heading', level: 1, text: heading })),
    facts.language,
  )
  const numbers = outline.sections.map((section) => roman[headed.indexOf(section)] ?? '')
  const sections = divide(arrange(candidates, facts.orderRule, places), outline, known).flatMap((divided, index) =>
    divided.map(({ candidates: own, ...section }) => ({
      ...section,
      key: `${sectionKey(index)} ${section.key}`,
      number: numbers[index] ?? '',
      heading: section.heading || (outline.sections[index]?.heading ?? ''),
      proposals: proposeGroups(own),
      candidates: own.map((candidate) => ({
        ...candidate,
        words: words.get(candidate.activityId) ?? 0,
        leftOutBecause: leftOut.get(candidate.activityId) ?? null,
        place: places.get(candidate.activityId) ?? null,
        group: marks.get(candidate.activityId) ?? null,
        usedElsewhere: usedElsewhere.has(candidate.activityId),
        facets: facetsOf(candidate.snapshot, groups),
      })),
    })),
  )
  return {
    facts,
    sections,
    forecast,
    notReleased,
    count: sections.reduce((sum, own) => sum + own.candidates.length, 0),
    terms,
    locale,
    at: now(),
  }
})

export type LoadedSelection = Awaited<ReturnType<typeof loadSelection>>
export type SelectionSection = LoadedSelection['sections'][number]
export type SelectionCandidate = SelectionSection['candidates'][number]

const groupsIn = ({ mandateGroups }: Record<string, unknown>): string[] =>
  z.array(z.string()).catch([]).parse(mandateGroups)

/** Where an activity was used: for those who may read reports; others see that it was. */
export async function loadUses(activityId: string) {
  const actor = await requireActor()
  return { uses: await listUses(activityId), mayOpen: canReadReports(actor) }
}

export type LoadedUses = Awaited<ReturnType<typeof loadUses>>

/** The last Word file that came back for a report, with each difference and what was decided on it. */
export async function loadWordIn(id: string) {
  const { facts, abilities } = await findReport(id)
  if (!abilities.take) notFound()
  const { sheet } = await loadReport(id)
  const numbers = new Map(sheet.sections.flatMap(({ paragraphs }) => paragraphs).map((one) => [one.id, one.number]))
  return { facts, wordIn: await findWordIn(id), numbers }
}

export type LoadedWordIn = Awaited<ReturnType<typeof loadWordIn>>

/** The named versions of a report, and two of them (or one and the text of today) beside one another. */
export async function loadVersions(id: string, searchParams: SearchParams) {
  const { actor, facts, abilities } = await findReport(id)
  const [versions, { sheet }] = await Promise.all([listVersions(id), loadReport(id)])
  const { from, to } = comparison.parse(searchParams)
  const now = freeze(sheet)
  const before = from === null ? null : await findVersion(actor.scope, facts, from)
  const after = to === null ? now : await findVersion(actor.scope, facts, to)
  const compared = before && after ? compareTexts(before, after) : null
  return { facts, abilities, versions, from, to, compared }
}

export type LoadedVersions = Awaited<ReturnType<typeof loadVersions>>

const versionNumber = z.coerce.number().int().min(1).nullable().catch(null).default(null)
const comparison = z.object({ from: versionNumber, to: versionNumber })

/** What can be told of a report before somebody else reads it. */
export async function loadChecks(id: string) {
  const { sheet, abilities, length } = await loadReport(id)
  return { sheet, checks: checkReport(sheet, length.noted), toTranslate: toTranslate(sheet), length, abilities }
}
