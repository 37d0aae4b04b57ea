import 'server-only'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { loadNames } from '@/lib/activity/queries/names'
import type { InsideView } from '@/lib/activity/reading/types'
import { ACCOMPLISHMENT_IDS } from '@/lib/activity/schema/form'
import { now } from '@/lib/core/clock'
import { listAccomplishments, listFrameworks, reportingPeriod } from '@/lib/framework/queries'
import { requireActor, requireGrant } from '@/lib/gate/actor'
import { canJudge, hasQueue } from './policy'
import { countQueues } from './queries/count-queues'
import { findGiven } from './queries/find-given'
import { listChangedSince, listQueue } from './queries/list-queue'
import { listVerdicts } from './queries/list-verdicts'
import { openForReview } from './queries/open-for-review'
import { nextAfter } from './rules/queue'

/** The overview of all queues: counts for each accomplishment. */
export const loadQueues = cache(async () => {
  const actor = await requireGrant('activity.judge', '/review')
  const [counts, accomplishments, frameworks, period, locale] = await Promise.all([
    countQueues(actor.scope),
    listAccomplishments(),
    listFrameworks(),
    reportingPeriod(),
    getLocale(),
  ])
  return { counts, accomplishments, frameworks, period, locale, now: now() }
})

/**
 * One queue with an activity open beside it: the chosen one, else the one behind the verdict just given (`judged`),
 * else what has waited longest. Not there and not theirs to judge look the same.
 */
export const loadQueue = cache(async (accomplishment: string, chosen?: string, judged?: string) => {
  const actor = await requireGrant('activity.judge', `/review/${accomplishment}`)
  const id = ACCOMPLISHMENT_IDS.find((known) => known === accomplishment)
  if (!id || !hasQueue(actor, id)) notFound()
  const [counts, queue, changedSince, given, names, accomplishments, frameworks, period, locale] = await Promise.all([
    countQueues(actor.scope),
    listQueue(actor.scope, id),
    listChangedSince(actor.scope, id),
    findGiven(actor, id, judged),
    loadNames(),
    listAccomplishments(),
    listFrameworks(),
    reportingPeriod(),
    getLocale(),
  ])
  const said = judged ? given : null
  const reference = chosen ?? (nextAfter(queue, said) ?? changedSince[0])?.reference
  const open = reference ? await openForReview(actor, reference, id) : null
  if (chosen && !open) notFound()
  const words = { names, accomplishments, frameworks, period, locale }
  return { accomplishment: id, actorId: actor.id, counts, queue, changedSince, open, given, said, now: now(), ...words }
})

export type LoadedQueue = Awaited<ReturnType<typeof loadQueue>>

/** What reviewers have said of an activity that is seen from inside, latest first: its page shows it beside the text. */
export const loadVerdicts = (activity: InsideView) => listVerdicts(activity.id)

/** Whether the reader may accept a translation: who judges the activity under any of its accomplishments. */
export async function mayAccept({ content, states }: InsideView): Promise<boolean> {
  const actor = await requireActor()
  const reach = { holderIds: content.holderIds, region: content.region, accomplishmentIds: [] }
  return states.some(({ id }) => canJudge(actor, reach, id))
}
