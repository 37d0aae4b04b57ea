import 'server-only'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getActivity } from '@/lib/activity/queries/get-activity'
import type { InsideView } from '@/lib/activity/reading/types'
import { requireActor } from '@/lib/gate/actor'
import { findRefused, listFiles, listUnfinished } from './queries/list-files'
import { listSources } from './queries/list-sources'

/** The page of what supports an activity: for those who see it from inside. */
export async function loadEvidence(reference: string, kept: unknown) {
  const actor = await requireActor(`/activities/${reference}/evidence`)
  const [activity, locale] = await Promise.all([getActivity(actor, reference), getLocale()])
  if (activity?.view !== 'inside') notFound()
  const [files, sources, unfinished, refused] = await Promise.all([
    listFiles(actor.scope, activity.id),
    listSources(activity),
    listUnfinished(actor.id, activity.id),
    typeof kept === 'string' ? findRefused(actor.id, activity.id, kept) : null,
  ])
  return { activity, files, sources, unfinished, refused, locale }
}

/** What supports an activity that is seen from inside: its files, as far as the reader is cleared for them, and sources. */
export async function loadSupport(activity: Pick<InsideView, 'id' | 'content'>) {
  const { scope } = await requireActor()
  const [files, sources] = await Promise.all([listFiles(scope, activity.id), listSources(activity)])
  return { files, tied: sources.filter(({ tie }) => tie !== null) }
}
