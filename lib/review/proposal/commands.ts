import 'server-only'
import { lockLive, writeActivity } from '@/lib/activity/commands/save-activity'
import { loadWords, submitWithin } from '@/lib/activity/commands/submit-activity'
import { canEdit } from '@/lib/activity/policy'
import type { ActivityRow } from '@/lib/activity/reading/types'
import { reachOfContent } from '@/lib/activity/rules/content'
import type { AccomplishmentId } from '@/lib/activity/types'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { type Tx, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome, type Problems } from '@/lib/core/errors'
import { emit } from '@/lib/outbox/emit'
import type { Actor } from '@/lib/permission/types'
import { canJudge } from '../policy'
import { withProposed } from './rules'
import type { ProposalForm, SettleForm } from './schema'

const problem = (field: string, key: string): Problems => ({ [field]: [{ key: `review.problems.${key}` }] })

/**
 * Proposes another accomplishment for an activity that the actor may judge under one of its own. Nothing moves until
 * its officer confirms. The same proposal sent twice is one.
 *
 * @throws DomainError not_found for what the actor may not see, refused for what they may not judge
 */
export function proposeAccomplishment(actor: Actor, input: ProposalForm): Promise<Outcome<{ reference: string }>> {
  const { proposed, accomplishment, why: reason, way } = input
  return transaction(async (tx) => {
    const row = await lockLive(tx, actor, input.reference)
    const counted = row.states.map(({ id }) => id)
    if (!counted.includes(accomplishment)) throw new DomainError('not_found', { id: row.id })
    const { holderIds, region } = row.content
    if (!canJudge(actor, { holderIds, region, accomplishmentIds: [] }, accomplishment))
      throw new DomainError('refused', { id: row.id })
    if (counted.includes(proposed)) return declined(problem('proposed', 'counted'))
    if (!reason) return declined(problem('why', 'proposal_reason'))
    const { reference, id: activityId } = row
    const open = await tx.accomplishmentProposal.findFirst({
      where: { activityId, accomplishmentId: proposed, confirmed: null },
    })
    if (open) return done({ reference })
    const replaces = way === 'instead' ? accomplishment : null
    const proposal = await tx.accomplishmentProposal.create({
      data: { activityId, accomplishmentId: proposed, replacesId: replaces, reason, byId: actor.id },
    })
    const subject = { type: 'activity', id: activityId }
    await record(tx, actor, 'accomplishment.proposed', subject, { accomplishment: proposed, replaces })
    await emit(tx, 'accomplishment.proposed', { activityId, proposalId: proposal.id })
    return done({ reference })
  })
}

/**
 * Confirms or declines a proposal, as whoever may edit the activity. Confirmed, it is saved as an edit and submitted in
 * the same act, so that its standing follows; where other changes wait to be submitted, it waits with them. The first
 * answer counts.
 *
 * @throws DomainError not_found, refused
 */
export async function settleProposal(
  actor: Actor,
  input: SettleForm,
): Promise<Outcome<{ reference: string; confirmed: boolean }>> {
  const { reference } = input
  const words = await loadWords()
  return transaction(async (tx) => {
    const row = await lockLive(tx, actor, reference)
    if (!canEdit(actor, reachOfContent(row.content))) throw new DomainError('refused', { id: row.id })
    const proposal = await tx.accomplishmentProposal.findFirst({ where: { id: input.proposal, activityId: row.id } })
    if (!proposal) throw new DomainError('not_found', { id: input.proposal })
    if (proposal.confirmed !== null) return done({ reference, confirmed: proposal.confirmed })
    const accomplishment = proposal.accomplishmentId as AccomplishmentId
    const replaces = proposal.replacesId as AccomplishmentId | null
    const confirmed = input.answer === 'confirm'
    const problems = confirmed ? await confirm(tx, actor, row, { accomplishment, replaces }, input.sentence) : null
    if (problems) return declined(problems)
    await tx.accomplishmentProposal.update({
      where: { id: proposal.id },
      data: { confirmed, settledById: actor.id, settledAt: now() },
    })
    const subject = { type: 'activity', id: row.id }
    await record(tx, actor, 'accomplishment.settled', subject, { accomplishment, confirmed })
    if (confirmed && row.version === row.submittedVersion) await submitWithin(tx, actor, reference, words)
    return done({ reference, confirmed })
  })
}

type Proposed = { accomplishment: AccomplishmentId; replaces: AccomplishmentId | null }

/** Writes the accomplishments of a locked activity; or says what is in the way. */
async function confirm(
  tx: Tx,
  actor: Actor,
  row: ActivityRow,
  proposed: Proposed,
  sentence: string,
): Promise<Problems | null> {
  const dropped = row.states.find(({ id }) => id === proposed.replaces)
  if (dropped?.approvedRevisionId)
    return { form: [{ key: 'activity.problems.approved_dropped', values: { accomplishment: dropped.id } }] }
  const accomplishments = withProposed(row.content.accomplishments, proposed, sentence)
  const added = accomplishments.at(-1)
  if (!added?.main && !added?.sentence) return problem('sentence', 'sentence_missing')
  await writeActivity(tx, actor, row, { ...row.content, accomplishments }, ['accomplishments'])
  return null
}
