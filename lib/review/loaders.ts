import 'server-only'
import { notFound } from 'next/navigation'
import { listAuthorIds } from '@/lib/activity/queries/authors'
import { getActivity } from '@/lib/activity/queries/get-activity'
import { listRevisions } from '@/lib/activity/queries/get-history'
import { loadNames } from '@/lib/activity/queries/names'
import { admitsVerdict } from '@/lib/activity/rules/standing'
import { ACCOMPLISHMENT_IDS } from '@/lib/activity/schema/form'
import type { AccomplishmentId } from '@/lib/activity/types'
import { listAccomplishments, listFrameworks, reportingPeriod } from '@/lib/framework/queries'
import { requireGrant } from '@/lib/gate/actor'
import type { Actor } from '@/lib/permission/types'
import { canJudge, isOwn } from './policy'
import { countQueues } from './queries/count-queues'
import { listQueue } from './queries/list-queue'
import { listVerdicts } from './queries/list-verdicts'

/** The overview of all queues: counts for each accomplishment. */
export async function loadQueues() {
  const actor = await requireGrant('activity.judge', '/review')
  const [counts, accomplishments, frameworks, period] = await Promise.all([
    countQueues(actor.scope),
    listAccomplishments(),
    listFrameworks(),
    reportingPeriod(),
  ])
  return { counts, accomplishments, frameworks, period }
}

/** One queue, with the chosen activity (or the one that has waited longest) open beside it. */
export async function loadQueue(accomplishment: string, chosen: string | undefined) {
  const actor = await requireGrant('activity.judge', `/review/${accomplishment}`)
  const id = ACCOMPLISHMENT_IDS.find((known) => known === accomplishment)
  if (!id) notFound()
  const [counts, queue, names, accomplishments, frameworks, period] = await Promise.all([
    countQueues(actor.scope),
    listQueue(actor.scope, id),
    loadNames(),
    listAccomplishments(),
    listFrameworks(),
    reportingPeriod(),
  ])
  const reference = chosen ?? queue[0]?.reference
  const open = reference ? await openForReview(actor, reference, id) : null
  return { accomplishment: id, counts, queue, open, names, accomplishments, frameworks, period }
}

/** The latest revision with what was said of earlier ones, and whether this reviewer may judge it. */
async function openForReview(actor: Actor, reference: string, accomplishment: AccomplishmentId) {
  const view = await getActivity(actor, reference)
  if (view?.view !== 'inside') return null
  const state = view.states.find(({ id }) => id === accomplishment)
  const revisions = await listRevisions(view.id)
  const [latest] = revisions
  if (!state || !latest) return null
  const verdicts = await listVerdicts(view.id)
  const judged = verdicts.find((verdict) => verdict.accomplishment === accomplishment)
  const reach = { holderIds: view.content.holderIds, region: view.content.region, accomplishmentIds: [] }
  return {
    activity: view,
    state,
    latest,
    /** The revision of the last verdict: what "changed since" is compared with. */
    compared: revisions.find(({ number }) => number === judged?.revision && number !== latest.number) ?? null,
    verdicts,
    abilities: {
      judge: canJudge(actor, reach, accomplishment) && admitsVerdict(state),
      own: isOwn(actor, await listAuthorIds(view.id, latest.number)),
    },
  }
}
