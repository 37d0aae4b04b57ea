import 'server-only'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { listAccomplishments, listFrameworks, listThemes, reportingPeriod } from '@/lib/framework/queries'
import { requireActor, requireGrant } from '@/lib/gate/actor'
import { mayAnywhere } from '@/lib/permission/scope'
import { listPresences } from '@/lib/presence/queries'
import { nameOf } from '@/lib/presence/rules'
import { listTerms } from '@/lib/vocabulary/queries'
import { LANGUAGES } from './constants'
import { presencesOf } from './policy'
import { getActivity } from './queries/get-activity'
import { listChanges, listRevisions } from './queries/get-history'
import { countActivities, listActivities } from './queries/list-activities'
import { listAsked, listJoinRequests } from './queries/list-join-requests'
import { listKeptFilters } from './queries/list-kept-filters'
import { listTranslations } from './queries/list-translations'
import { loadNames } from './queries/names'
import { listRelated, listRelating, proposeRelated } from './queries/related'
import type { ActivityView, InsideView, Joining } from './reading/types'
import { carryOver } from './rules/carry-over'
import type { ActivityContent } from './rules/content'
import { listAddress, parseFilter } from './schema/filter'

/** More presences than this are no choice of one's own. */
const MOST_CHOICES = 12

type SearchParams = Record<string, string | string[] | undefined>

/** The list page: one page of lines, the total under the filter and the total of all that the reader may see. */
export async function loadActivityList(searchParams: SearchParams) {
  const filter = parseFilter(searchParams)
  const actor = await requireActor(listAddress(filter))
  const [locale, period] = await Promise.all([getLocale(), reportingPeriod()])
  const everything = parseFilter({})
  const [lines, total, all, kept, names, presences, groups, themes, accomplishments, frameworks] = await Promise.all([
    listActivities(actor.scope, filter, period, locale),
    countActivities(actor.scope, filter, period, locale),
    countActivities(actor.scope, everything, period, locale),
    listKeptFilters(actor),
    loadNames(),
    listPresences(),
    listTerms('rights_holder'),
    listThemes(),
    listAccomplishments(),
    listFrameworks(),
  ])
  const canCreate = mayAnywhere(actor, 'activity.create')
  const words = { names, presences, groups, themes, accomplishments, frameworks, period, locale }
  return { filter, lines, total, all, kept, ...words, canCreate }
}

/** What a filter would find without one of its conditions: for the page that found nothing. */
export async function loadTotalsWithout(filters: ReturnType<typeof parseFilter>[]): Promise<number[]> {
  const [actor, locale, period] = await Promise.all([requireActor(), getLocale(), reportingPeriod()])
  return Promise.all(filters.map((filter) => countActivities(actor.scope, filter, period, locale)))
}

/**
 * The page of one activity. Not there and not theirs to see lead to the same page.
 *
 * @param below the page under it to which signing in leads back
 */
export const loadActivity = cache(async (reference: string, below = '') => {
  const actor = await requireActor(`/activities/${reference}${below}`)
  const [view, names, accomplishments, frameworks, period, locale] = await Promise.all([
    getActivity(actor, reference),
    loadNames(),
    listAccomplishments(),
    listFrameworks(),
    reportingPeriod(),
    getLocale(),
  ])
  if (!view) notFound()
  return { actor, view, names, accomplishments, frameworks, period, locale }
})

/** Revisions and changes of an activity that is seen from inside. */
export async function loadHistory(activity: InsideView) {
  const [revisions, changes] = await Promise.all([listRevisions(activity.id), listChanges(activity.id)])
  return { revisions, changes }
}

/** What an activity says it was drawn from, and what was drawn from it, as far as the reader may see them. */
export async function loadRelated(view: ActivityView) {
  const { scope } = await requireActor()
  const stated = (view.view === 'inside' ? view.content.related : view.snapshot.related) ?? []
  const [drawnFrom, drawnOn] = await Promise.all([listRelated(scope, stated), listRelating(scope, view.reference)])
  return { stated, drawnFrom, drawnOn }
}

/** Everything the form offers: lists, and the presences for which the person may log. */
export const loadFormOptions = cache(async () => {
  const actor = await requireGrant('activity.create', '/activities/new')
  const [
    presences,
    types,
    countries,
    partners,
    rightsHolders,
    instruments,
    accomplishments,
    frameworks,
    period,
    locale,
    relatable,
  ] = await Promise.all([
    listPresences(),
    listTerms('activity_type'),
    listTerms('country'),
    listTerms('partner'),
    listTerms('rights_holder'),
    listTerms('instrument'),
    listAccomplishments(),
    listFrameworks(),
    reportingPeriod(),
    getLocale(),
    proposeRelated(actor.scope),
  ])
  const own = presencesOf(actor, presences)
  const lists = { types, countries, partners, rightsHolders, instruments }
  return { actor, presences: own, lists, relatable, accomplishments, frameworks, period, locale }
})

/** What turns the ids in a form into words. */
export async function loadFormNames() {
  await requireGrant('activity.create', '/activities/new')
  return loadNames()
}

/** What a new activity begins with when it is copied from another; null where the reader sees no such activity. */
export async function loadEarlier(reference: unknown): Promise<ActivityContent | null> {
  if (typeof reference !== 'string') return null
  const actor = await requireGrant('activity.create', '/activities/new')
  const view = await getActivity(actor, reference)
  return view && carryOver(view)
}

/** For which of their presences the reader can join an activity, and who waits for their answer. */
export async function loadJoining(view: ActivityView): Promise<Joining> {
  const [actor, presences, locale] = await Promise.all([requireActor(), listPresences(), getLocale()])
  const holders = view.view === 'inside' ? view.content.holderIds : view.snapshot.holders.map((body) => body.presenceId)
  const free = presencesOf(actor, presences).filter(({ id }) => !holders.includes(id))
  const mayEdit = view.view === 'inside' && view.abilities.edit
  const [asked, requests] = await Promise.all([
    listAsked(
      view.id,
      free.map(({ id }) => id),
    ),
    mayEdit ? listJoinRequests(view.id) : [],
  ])
  const nameIn = (id: string) => {
    const presence = presences.find((one) => one.id === id)
    return presence ? nameOf(presence, locale).name : ''
  }
  return {
    // Somebody of the whole Office would be offered all of it: they edit the holders in the form.
    choices:
      free.length > MOST_CHOICES
        ? []
        : free.filter(({ id }) => !asked.includes(id)).map(({ id }) => ({ id, name: nameIn(id) })),
    asked: asked.map(nameIn),
    requests: requests.map(({ presenceId, ...line }) => ({ ...line, presence: nameIn(presenceId) })),
    atOnce: mayEdit,
  }
}

/** The texts of an activity in further languages, with the one that is asked for; for those who see its working copy. */
export async function loadTranslations(reference: string, { language }: SearchParams) {
  const { view } = await loadActivity(reference)
  if (view.view !== 'inside') notFound()
  const from = LANGUAGES.find((one) => one === view.content.language) ?? 'en'
  const asked = LANGUAGES.find((one) => one === language && one !== from) ?? null
  return { view, from, open: asked, texts: await listTranslations(view.id) }
}
