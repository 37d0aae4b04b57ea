import 'server-only'
import { readTalk, type Talk } from '@/lib/comment/queries/read-talk'
import type { Tx } from '@/lib/core/db'
import type { OutboxEventName, OutboxEvents } from '@/lib/outbox/events'
import type { News, Subject } from '../types'

type Reader<E extends OutboxEventName> = (tx: Tx, payload: OutboxEvents[E]) => Promise<News | News[] | null>

const activity = (id: string): Subject => ({ type: 'activity', id })

const ofRequest =
  (kind: 'round_time_asked' | 'round_extended' | 'round_reminder' | 'round_contributed') =>
  async (tx: Tx, { requestId }: { requestId: string }): Promise<News | null> => {
    const request = await tx.request.findUnique({ where: { id: requestId } })
    if (!request) return null
    const presenceIds = request.presenceId ? [request.presenceId] : []
    return { kind, subject: { type: 'round', id: request.roundId }, about: { presenceIds } }
  }

/** Who is mentioned, who takes part in the thread, and whose work it is. */
const newsOf = (subject: Subject, { byId, paragraphId, mentionedId, partakerIds }: Talk): News[] => {
  const about = { byId, ...(paragraphId && { paragraphId }) }
  return [
    ...(mentionedId ? [{ kind: 'mentioned' as const, subject, about: { ...about, personIds: [mentionedId] } }] : []),
    ...(partakerIds.length > 0
      ? [{ kind: 'replied' as const, subject, about: { ...about, personIds: partakerIds } }]
      : []),
    { kind: 'commented', subject, about },
  ]
}

/** What each event tells. An event that stands not here is nothing that anybody is told by mail. */
const READERS: { [E in OutboxEventName]?: Reader<E> } = {
  'activity.submitted': async (tx, { activityId, revisionId }) => {
    const revision = await tx.revision.findUnique({ where: { id: revisionId } })
    return { kind: 'submitted', subject: activity(activityId), about: { byId: revision?.submittedById } }
  },
  'verdict.given': async (tx, { activityId, verdictId }) => {
    const verdict = await tx.verdict.findUnique({ where: { id: verdictId } })
    if (!verdict) return null
    const { outcome, actorId: byId, accomplishmentId } = verdict
    return { kind: outcome, subject: activity(activityId), about: { byId, accomplishmentId } }
  },
  'activity.withdrawn': async (tx, { activityId }) => {
    const row = await tx.activity.findUnique({ where: { id: activityId } })
    return { kind: 'withdrawn', subject: activity(activityId), about: { byId: row?.withdrawnById ?? undefined } }
  },
  'activity.reinstated': async (_tx, { activityId }) => ({
    kind: 'reinstated',
    subject: activity(activityId),
    about: {},
  }),
  'activity.joined': async (_tx, { activityId }) => ({ kind: 'joined', subject: activity(activityId), about: {} }),
  'activity.join_asked': async (_tx, { activityId }) => ({
    kind: 'join_asked',
    subject: activity(activityId),
    about: {},
  }),
  'activity.join_declined': async (tx, { activityId, requestId }) => {
    const request = await tx.joinRequest.findUnique({ where: { id: requestId } })
    return (
      request && { kind: 'join_declined', subject: activity(activityId), about: { presenceIds: [request.presenceId] } }
    )
  },
  'accomplishment.proposed': async (tx, { activityId, proposalId }) => {
    const proposal = await tx.accomplishmentProposal.findUnique({ where: { id: proposalId } })
    return proposal && { kind: 'proposed', subject: activity(activityId), about: { byId: proposal.byId } }
  },
  'practice.checked': async (tx, { activityId, checkId }) => {
    const check = await tx.practiceCheck.findUnique({ where: { id: checkId } })
    if (!check) return null
    const kind = check.confirmed ? 'practice_confirmed' : 'practice_declined'
    return { kind, subject: activity(activityId), about: { byId: check.actorId } }
  },
  'practice.retired': async (_tx, { activityId, byId }) => ({
    ...{ kind: 'practice_retired', subject: activity(activityId), about: { byId } },
  }),
  'practice.refresh_due': async (_tx, { activityId }) => ({
    ...{ kind: 'practice_due', subject: activity(activityId), about: {} },
  }),
  // One person gets one notice of an event: who is mentioned is told so, whatever else concerns them.
  'comment.written': async (tx, { commentId }) => {
    const talk = await readTalk(tx, commentId)
    if (talk?.activityId) return newsOf(activity(talk.activityId), talk)
    return talk?.reportId ? newsOf({ type: 'report', id: talk.reportId }, talk) : null
  },
  'round.opened': async (tx, { roundId }) => {
    const round = await tx.round.findUnique({ where: { id: roundId } })
    return (
      round && { kind: 'round_opened', subject: { type: 'round', id: roundId }, about: { byId: round.createdById } }
    )
  },
  'round.asked_more': async (_tx, { roundId, presenceIds }) => ({
    kind: 'round_asked_more',
    subject: { type: 'round', id: roundId },
    about: { presenceIds },
  }),
  'round.deadline_moved': async (_tx, { roundId, byId }) => ({
    kind: 'round_moved',
    subject: { type: 'round', id: roundId },
    about: { byId },
  }),
  'round.contributed': ofRequest('round_contributed'),
  // One person gets one notice of an event: whoever drafts and reviews is told of the draft.
  'activity.release_withdrawn': async (_tx, { activityId, purposes }) =>
    (['source_withdrawn', 'release_withdrawn'] as const).map((kind) => ({
      kind,
      subject: activity(activityId),
      about: { purposes },
    })),
  'round.reminder_due': ofRequest('round_reminder'),
  'round.time_asked': ofRequest('round_time_asked'),
  'round.extended': ofRequest('round_extended'),
}

/** What an event tells; nothing when it tells nobody anything. */
export async function readNews(tx: Tx, event: string, payload: unknown): Promise<News[]> {
  const read = READERS[event as OutboxEventName] as Reader<OutboxEventName> | undefined
  const news = read ? await read(tx, payload as never) : null
  return news === null ? [] : [news].flat()
}
