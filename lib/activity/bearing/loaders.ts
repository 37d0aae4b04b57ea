import 'server-only'
import { getLocale } from 'next-intl/server'
import { inLocale } from '@/lib/core/labels'
import { listThemes } from '@/lib/framework/queries'
import { requireActor } from '@/lib/gate/actor'
import { listThemesOf } from '../queries/list-themes-of'
import { loadNames } from '../queries/names'
import { listRelating } from '../queries/related'
import { listSimilarLessons } from '../queries/similar-lessons'
import type { ActivityView } from '../reading/types'
import type { ActivityContent } from '../rules/content'
import { termLabel } from '../rules/naming'
import { type Bearings, bearingsOf, bearingsOfSnapshot } from '../rules/similar'

/** The themes of the Office, and those that an activity bears on. */
export async function loadThemes(view: ActivityView) {
  const [themes, chosen, locale] = await Promise.all([listThemes(), listThemesOf(view.id), getLocale()])
  return { themes: themes.map(({ id, labels }) => ({ id, name: inLocale(labels, locale) })), chosen }
}

/** Lessons from similar work that the reader may see: what names the activity itself stands elsewhere on its page. */
export async function loadLessons(view: ActivityView) {
  const { scope } = await requireActor()
  const [themes, relating] = await Promise.all([listThemesOf(view.id), listRelating(scope, view.reference)])
  const bearings = view.view === 'inside' ? bearingsOf(view.content, themes) : bearingsOfSnapshot(view.snapshot, themes)
  return lessonsUnder(bearings, [view.reference, ...relating.map(({ reference }) => reference)])
}

/** The same for what somebody is about to log. */
export const loadLessonsFor = (content: ActivityContent) => lessonsUnder(bearingsOf(content, []), [])

async function lessonsUnder(bearings: Bearings, except: readonly string[]) {
  const [{ scope }, names, themes, locale] = await Promise.all([requireActor(), loadNames(), listThemes(), getLocale()])
  const lessons = await listSimilarLessons(scope, bearings, except)
  const ofTheme = (id: string) => inLocale(themes.find((theme) => theme.id === id)?.labels ?? {}, locale)
  return lessons.map(({ shared, ...lesson }) => ({
    ...lesson,
    sharesType: shared.activityType,
    common: [
      ...shared.accomplishments,
      ...shared.themes.map(ofTheme),
      ...shared.countries.map((termId) => termLabel({ termId, asWritten: null }, names, locale)),
    ],
  }))
}

export type Lessons = Awaited<ReturnType<typeof loadLessons>>
