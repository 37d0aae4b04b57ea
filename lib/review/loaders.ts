import 'server-only'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import type { InsideView } from '@/lib/activity/reading/types'
import { now } from '@/lib/core/clock'
import { listAccomplishments, listFrameworks, reportingPeriod } from '@/lib/framework/queries'
import { requireActor, requireGrant } from '@/lib/gate/actor'
import { canJudge } from './policy'
import { countQueues } from './queries/count-queues'
import { listVerdicts } from './queries/list-verdicts'

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

/** What reviewers have said of an activity that is seen from inside, latest first: its page shows it beside the text. */
export const loadVerdicts = (activity: InsideView) => listVerdicts(activity.id)

/** Whether the reader may accept a translation: who judges the activity under any of its accomplishments. */
export async function mayAccept({ content, states }: InsideView): Promise<boolean> {
  const actor = await requireActor()
  const reach = { holderIds: content.holderIds, region: content.region, accomplishmentIds: [] }
  return states.some(({ id }) => canJudge(actor, reach, id))
}
