import 'server-only'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import type { InsideView } from '@/lib/activity/reading/types'
import { ACCOMPLISHMENT_IDS } from '@/lib/activity/schema/inputs'
import { now } from '@/lib/core/clock'
import { listAccomplishments, listFrameworks, reportingPeriod } from '@/lib/framework/queries'
import { requireActor, requireGrant } from '@/lib/gate/actor'
import { mayAnywhere } from '@/lib/permission/scope'
import { REGIONS } from '@/lib/presence/constants'
import { canJudge } from './policy'
import { listProposals } from './proposal/queries'
import { countQueues } from './queries/count-queues'
import { listReviewers } from './queries/list-reviewers'
import { listVerdicts } from './queries/list-verdicts'
import { uncovered } from './rules/coverage'

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

/** Where nobody reviews: for reviewers, and for whoever can give somebody the position. */
export async function loadUncovered() {
  const actor = await requireActor()
  if (!mayAnywhere(actor, 'activity.judge') && !mayAnywhere(actor, 'people.manage')) return []
  return uncovered(await listReviewers(), ACCOMPLISHMENT_IDS, REGIONS)
}

/** What reviewers have said of an activity that is seen from inside, latest first: its page shows it beside the text. */
export const loadVerdicts = (activity: InsideView) => listVerdicts(activity.id)

/** What reviewers propose it to count towards, until its officer has answered. */
export const loadProposals = (activity: InsideView) => listProposals(activity.id)

/** Whether the reader may accept a translation: who judges the activity under any of its accomplishments. */
export async function mayAccept({ content, states }: InsideView): Promise<boolean> {
  const actor = await requireActor()
  const reach = { holderIds: content.holderIds, region: content.region, accomplishmentIds: [] }
  return states.some(({ id }) => canJudge(actor, reach, id))
}
