import 'server-only'
import { listAuthorIds } from '@/lib/activity/queries/authors'
import { getActivity } from '@/lib/activity/queries/get-activity'
import { listRevisions } from '@/lib/activity/queries/get-history'
import type { AccomplishmentState, InsideView, RevisionLine } from '@/lib/activity/reading/types'
import { admitsVerdict } from '@/lib/activity/rules/standing'
import type { AccomplishmentId } from '@/lib/activity/types'
import type { Actor } from '@/lib/permission/types'
import { canJudge, isOwn } from '../policy'
import { listProposals, type OpenProposal } from '../proposal/queries'
import { changedParts } from '../rules/changed-parts'
import type { ReadPart } from '../types'
import { listJudges } from './list-judges'
import { listVerdicts, type VerdictLine } from './list-verdicts'

/** An activity as it lies before a reviewer. */
export type OpenActivity = {
  activity: InsideView
  state: AccomplishmentState
  latest: RevisionLine
  /** The revision of the last verdict here, where a newer one is read: what its changes are told from. */
  compared: RevisionLine | null
  changed: ReadPart[]
  verdicts: VerdictLine[]
  /** What it is proposed to count towards, until its officer has answered. */
  proposals: OpenProposal[]
  /** Whether it waits for a verdict, or to be confirmed again. */
  open: boolean
  abilities: { judge: boolean; own: boolean }
  /** Who else can judge it; empty unless it is the reader's own. */
  judges: string[]
}

/** The latest revision with what was said of earlier ones; null when the actor does not see it from inside. */
export async function openForReview(
  actor: Actor,
  reference: string,
  accomplishment: AccomplishmentId,
): Promise<OpenActivity | null> {
  const activity = await getActivity(actor, reference)
  if (activity?.view !== 'inside') return null
  const state = activity.states.find(({ id }) => id === accomplishment)
  const revisions = await listRevisions(activity.id)
  const [latest] = revisions
  if (!state || !latest) return null
  const [verdicts, proposals, authorIds] = await Promise.all([
    listVerdicts(activity.id),
    listProposals(activity.id),
    listAuthorIds(activity.id, latest.number),
  ])
  const judged = verdicts.find((verdict) => verdict.accomplishment === accomplishment)
  const compared = revisions.find(({ number }) => number === judged?.revision && number !== latest.number) ?? null
  const reach = { holderIds: activity.content.holderIds, region: activity.content.region, accomplishmentIds: [] }
  const own = isOwn(actor, reach, accomplishment, authorIds)
  const open = admitsVerdict(state) && !activity.withdrawn
  return {
    ...{ activity, state, latest, compared, verdicts, proposals },
    changed: compared ? changedParts(compared.snapshot, latest.snapshot, accomplishment) : [],
    open,
    abilities: { judge: canJudge(actor, reach, accomplishment) && open && !own, own },
    judges: own ? await listJudges(reach, accomplishment, authorIds) : [],
  }
}
