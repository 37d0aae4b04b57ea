import 'server-only'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { now } from '@/lib/core/clock'
import { headingNumbers } from '@/lib/core/docx/heading-numbers'
import { termsById } from '@/lib/vocabulary/queries'
import { mandateGroupsOf } from '@/lib/vocabulary/rules'
import { filterWhere, findFilter } from '../queries/find-filter'
import { countNotReleased, countRetired, listCandidates } from '../queries/list-candidates'
import { listGroupMarks, listLeftOut, listPlaces, listUsedElsewhere } from '../queries/list-uses'
import { loadFacts } from '../queries/load-facts'
import { facetsOf } from '../rules/balance'
import { divide } from '../rules/divide'
import { forecastOf } from '../rules/forecast'
import { arrange } from '../rules/order'
import { proposeGroups } from '../rules/propose-groups'
import { sectionKey, writeDraft } from '../rules/write-draft'
import { findReport } from './find-report'

/** What a report may rest on, by section, with what each choice would bring: before anything is written. */
export const loadSelection = cache(async (id: string) => {
  const { actor, facts, outline, abilities } = await findReport(id)
  if (!abilities.edit) notFound()
  const [filter, locale] = await Promise.all([findFilter(id), getLocale()])
  const among = filter ? await filterWhere(actor.scope, filter.query, locale) : undefined
  const [candidates, notReleased, retired, leftOut, marks, places, usedElsewhere, known, terms] = await Promise.all([
    listCandidates(actor.scope, facts, { among }),
    countNotReleased(actor.scope, facts),
    countRetired(actor.scope, facts),
    listLeftOut(id),
    listGroupMarks(id),
    listPlaces(id),
    listUsedElsewhere(id),
    loadFacts(facts),
    termsById(),
  ])
  const groups = new Map([...terms].map(([term, { attributes }]) => [term, mandateGroupsOf(attributes)]))
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
    filter,
    sections,
    forecast,
    notReleased,
    retired,
    count: sections.reduce((sum, own) => sum + own.candidates.length, 0),
    terms,
    locale,
    at: now(),
  }
})

export type LoadedSelection = Awaited<ReturnType<typeof loadSelection>>
export type SelectionSection = LoadedSelection['sections'][number]
export type SelectionCandidate = SelectionSection['candidates'][number]
