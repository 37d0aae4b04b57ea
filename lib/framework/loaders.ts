import 'server-only'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { actorOrThrow } from '@/lib/gate/actor'
import { listAccomplishments, listFrameworks, reportingPeriod } from './queries'
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
