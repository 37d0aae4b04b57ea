import 'server-only'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { isLocale } from '@/lib/core/i18n/locales'
import { actorOrThrow, requireGrant } from '@/lib/gate/actor'
import { canEditWording } from './policy'
import { listAccomplishments, listFrameworks, listSettings, reportingPeriod } from './queries'
import { frameworkFor, wordingOf } from './rules'
import type { AccomplishmentId } from './types'

/** An accomplishment to choose or to name, with its short name in the last framework of the reporting period. */
export type AccomplishmentChoice = { id: AccomplishmentId; short: string }

/** The lasting accomplishments in their order, named in the reader's language, for whoever is signed in. */
export const loadAccomplishmentChoices = cache(async (): Promise<AccomplishmentChoice[]> => {
  await actorOrThrow()
  const [accomplishments, frameworks, period, locale] = await Promise.all([
    listAccomplishments(),
    listFrameworks(),
    reportingPeriod(),
    getLocale(),
  ])
  const { framework } = frameworkFor(null, frameworks, period)
  return accomplishments.map((one) => ({ id: one.id, short: wordingOf(one, framework.id, locale).short }))
})

type SearchParams = Record<string, string | string[] | undefined>

/** For whoever may edit; for others the page looks as if it did not exist. */
async function requireEditor(returnTo: string): Promise<void> {
  if (!canEditWording(await requireGrant('wording.edit', returnTo))) notFound()
}

/** The wordings of one framework (`?framework=`, else the one in which the period ends), and the settings. */
export async function loadFrameworks(searchParams: SearchParams) {
  await requireEditor('/frameworks')
  const [frameworks, accomplishments, settings, period, locale] = await Promise.all([
    listFrameworks(),
    listAccomplishments(),
    listSettings(),
    reportingPeriod(),
    getLocale(),
  ])
  if (frameworks.length === 0) return null
  const asked = frameworks.find(({ id }) => id === searchParams.framework)
  const framework = asked ?? frameworkFor(null, frameworks, period).framework
  const rows = accomplishments.map((accomplishment) => ({
    id: accomplishment.id,
    ...wordingOf(accomplishment, framework.id, locale),
    wordings: accomplishment.wordings.filter(({ frameworkId }) => frameworkId === framework.id),
  }))
  return { frameworks, framework, rows, settings, locale, saved: typeof searchParams.saved === 'string' }
}

/** One wording to edit, beside the English one; empty where the language has none yet. Null: there is no such thing. */
export const loadWording = cache(async (frameworkId: string, accomplishmentId: string, language: string) => {
  await requireEditor(`/frameworks/${frameworkId}/${accomplishmentId}/${language}`)
  const [frameworks, accomplishments, locale] = await Promise.all([
    listFrameworks(),
    listAccomplishments(),
    getLocale(),
  ])
  const framework = frameworks.find(({ id }) => id === frameworkId)
  const accomplishment = accomplishments.find(({ id }) => id === accomplishmentId)
  if (!framework || !accomplishment || !isLocale(language)) return null
  const wording = accomplishment.wordings.find((each) => each.frameworkId === frameworkId && each.locale === language)
  return { framework, accomplishment, language, wording, english: wordingOf(accomplishment, frameworkId, 'en'), locale }
})

/** One setting to edit; null if there is no such thing. */
export const loadSetting = cache(async (key: string) => {
  await requireEditor(`/frameworks/settings/${key}`)
  return (await listSettings()).find((setting) => setting.key === key) ?? null
})
