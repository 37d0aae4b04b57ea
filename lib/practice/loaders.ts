import 'server-only'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { loadActivity } from '@/lib/activity/loaders'
import { canCreateFor } from '@/lib/activity/policy'
import { listAuthorIds } from '@/lib/activity/queries/authors'
import { loadNames } from '@/lib/activity/queries/names'
import type { ActivityView } from '@/lib/activity/reading/types'
import { reachOfContent } from '@/lib/activity/rules/content'
import { today } from '@/lib/core/clock'
import { listAccomplishments, listFrameworks, listThemes, reportingPeriod } from '@/lib/framework/queries'
import { requireActor, requireGrant } from '@/lib/gate/actor'
import { canCheck, canRetire, isOwnPractice } from './policy'
import { findApproved } from './queries/find-approved'
import { getPractice } from './queries/get-practice'
import { countStages, listPractices } from './queries/list-practices'
import { admits, stageOf } from './rules/lifecycle'
import { forOutside } from './rules/shown'
import { parsePracticeFilter, practicesAddress } from './schema'
import type { PracticeAbilities } from './types'

type SearchParams = Record<string, string | string[] | undefined>

/** Good practices under the filter in the address, with how many there are at each stage. */
export async function loadPractices(searchParams: SearchParams) {
  const filter = parsePracticeFilter(searchParams)
  const { scope } = await requireGrant('overview.read', practicesAddress(filter))
  const [lines, counts, names, themes, accomplishments, frameworks, period, locale] = await Promise.all([
    listPractices(scope, filter),
    countStages(scope, filter),
    loadNames(),
    listThemes(),
    listAccomplishments(),
    listFrameworks(),
    reportingPeriod(),
    getLocale(),
  ])
  return { filter, lines, counts, names, themes, accomplishments, frameworks, period, locale }
}

export type LoadedPractices = Awaited<ReturnType<typeof loadPractices>>

/** Where the practice of an activity stands; null for another kind. From outside without what was said of it. */
export async function loadPracticeOf(view: ActivityView) {
  const kind = view.view === 'inside' ? view.content.kind : view.snapshot.kind
  if (kind !== 'good_practice') return null
  const practice = await getPractice(view.id)
  const shown = view.view === 'inside' ? practice : forOutside(practice)
  return { ...shown, stage: stageOf(practice, today()) }
}

export type LoadedPractice = NonNullable<Awaited<ReturnType<typeof loadPracticeOf>>>

/** Whether the reader may make a good practice of this activity. */
export async function mayPromote(view: ActivityView): Promise<boolean> {
  if (view.view !== 'inside' || view.withdrawn || view.content.kind !== 'field_initiative') return false
  return canCreateFor(await requireActor(), reachOfContent(view.content))
}

/** The page of one practice: what it says of itself, what was found, and what the reader may do. */
export async function loadCheck(reference: string) {
  const { actor, view, accomplishments, frameworks, period, locale } = await loadActivity(reference)
  const practice = await loadPracticeOf(view)
  if (!practice) notFound()
  const approved = await findApproved(view.id)
  const abilities: PracticeAbilities = { check: false, retire: false, reopen: false }
  let own = false
  if (view.view === 'inside' && !view.withdrawn) {
    const reach = reachOfContent(view.content)
    const authorIds = approved ? await listAuthorIds(view.id, approved.number) : []
    own = canCheck(actor, reach) && isOwnPractice(actor, reach, authorIds)
    abilities.check = canCheck(actor, reach) && !own && approved !== null && admits(practice.state, 'confirm')
    abilities.retire = canRetire(actor, reach) && admits(practice.state, 'retire')
    abilities.reopen = canRetire(actor, reach) && admits(practice.state, 'reopen')
  }
  return { view, practice, approved, own, abilities, accomplishments, frameworks, period, locale }
}

export type LoadedCheck = Awaited<ReturnType<typeof loadCheck>>
