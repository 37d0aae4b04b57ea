import 'server-only'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getActivity } from '@/lib/activity/queries/get-activity'
import type { InsideView } from '@/lib/activity/reading/types'
import { requireActor } from '@/lib/gate/actor'
import { findRefused, listFiles, listUnfinished } from './queries/list-files'

/** The page of what supports an activity: for those who see it from inside. */
export async function loadEvidence(reference: string, kept: unknown) {
  const actor = await requireActor(`/activities/${reference}/evidence`)
  const [activity, locale] = await Promise.all([getActivity(actor, reference), getLocale()])
  if (activity?.view !== 'inside') notFound()
  const [files, unfinished, refused] = await Promise.all([
    listFiles(actor.scope, activity.id),
    listUnfinished(actor.id, activity.id),
    typeof kept === 'string' ? findRefused(actor.id, activity.id, kept) : null,
  ])
  return { activity, files, unfinished, refused, locale }
}

/** The files of an activity that is seen from inside, as far as the reader is cleared for them. */
export async function loadFiles(activity: Pick<InsideView, 'id'>) {
  const { scope } = await requireActor()
  return listFiles(scope, activity.id)
}
