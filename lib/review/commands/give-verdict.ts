import 'server-only'
import { applyVerdict } from '@/lib/activity/commands/apply-verdict'
import { lockLive } from '@/lib/activity/commands/save-activity'
import { listAuthorIds } from '@/lib/activity/queries/authors'
import type { AccomplishmentState, ActivityRow } from '@/lib/activity/reading/types'
import { admitsVerdict } from '@/lib/activity/rules/standing'
import type { Snapshot } from '@/lib/activity/types'
import { record } from '@/lib/audit/record'
import { type Tx, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome, type Problems } from '@/lib/core/errors'
import { emit } from '@/lib/outbox/emit'
import type { Actor } from '@/lib/permission/types'
import { canJudge, isOwn } from '../policy'
import type { VerdictForm } from '../schema'

/** A verdict, and the version of the working copy that it was meant for: none, where whoever gives it has read it. */
type VerdictInput = VerdictForm & { version?: number }

type Given = { reference: string; outcome: VerdictForm['outcome'] }

/**
 * Gives a verdict on the latest revision under one accomplishment: approves it, or returns it with a reason.
 * The same verdict sent twice by the same reviewer is one; a second reviewer learns what has been decided.
 *
 * @returns what was decided; or a problem on `reason` or `form`
 * @throws DomainError not_found for what the actor may not see, refused for what they may not judge
 */
export function giveVerdict(actor: Actor, input: VerdictInput): Promise<Outcome<Given>> {
  return transaction(async (tx) => {
    const row = await lockForVerdict(tx, actor, input)
    const revision = await tx.revision.findFirst({ where: { activityId: row.id }, orderBy: { number: 'desc' } })
    if (!revision) throw new DomainError('not_found', { id: row.id })
    if (isOwn(actor, reachOf(row), row.state.id, await listAuthorIds(row.id, revision.number, tx)))
      return declined(problem('form', 'own'))
    if (revision.number !== input.revision) return declined(problem('form', 'newer_revision'))
    if (!admitsVerdict(row.state)) return alreadyJudged(tx, actor, revision.id, input)
    const hindrance = hindranceOf(row, input)
    if (hindrance) return declined(hindrance)
    await write(tx, actor, row, { ...revision, snapshot: revision.snapshot as unknown as Snapshot }, input)
    return done({ reference: row.reference, outcome: input.outcome })
  })
}

/** What keeps a verdict from being given on a revision that waits for one. */
function hindranceOf(row: ActivityRow, { version, outcome, reason }: VerdictInput): Problems | null {
  if (version !== undefined && version !== row.version) return problem('form', 'moved')
  if (outcome === 'returned' && !reason) return problem('reason', 'reason_missing')
  return outcome === 'approved' && termsMoved(row) ? problem('form', 'terms_changed') : null
}

/** Class and release stand beside the revision: an approval is of those that the reviewer has read. */
const termsMoved = ({ fieldVersions, submittedVersion }: ActivityRow): boolean =>
  ['sensitivity', 'release'].some((field) => (fieldVersions[field] ?? 0) > (submittedVersion ?? 0))

type LockedRow = ActivityRow & { state: AccomplishmentState }

/** Locks the activity and authorises: outside the reviewer's sight it does not exist, outside their grant it is refused. */
async function lockForVerdict(tx: Tx, actor: Actor, input: VerdictForm): Promise<LockedRow> {
  const row = await lockLive(tx, actor, input.reference)
  const state = row.states.find(({ id }) => id === input.accomplishment)
  if (!state) throw new DomainError('not_found', { id: row.id })
  if (!canJudge(actor, reachOf(row), state.id)) throw new DomainError('refused', { id: row.id })
  return { ...row, state }
}

const reachOf = ({ content: { holderIds, region } }: ActivityRow) => ({ holderIds, region, accomplishmentIds: [] })

type JudgedRevision = { id: string; number: number; snapshot: Snapshot }

async function write(
  tx: Tx,
  actor: Actor,
  row: ActivityRow,
  revision: JudgedRevision,
  { accomplishment, outcome, reason }: VerdictForm,
): Promise<void> {
  const verdict = await tx.verdict.create({
    data: {
      revisionId: revision.id,
      accomplishmentId: accomplishment,
      outcome,
      reason: reason || null,
      actorId: actor.id,
    },
  })
  await applyVerdict(tx, row, { accomplishment, outcome, revision })
  const subject = { type: 'activity', id: row.id }
  await record(tx, actor, 'verdict.given', subject, { accomplishment, revision: revision.number, outcome })
  await emit(tx, 'verdict.given', { activityId: row.id, verdictId: verdict.id })
}

/** A second click is absorbed; another reviewer's later one is told what stands. */
async function alreadyJudged(tx: Tx, actor: Actor, revisionId: string, input: VerdictForm): Promise<Outcome<Given>> {
  const verdict = await tx.verdict.findFirst({
    where: { revisionId, accomplishmentId: input.accomplishment },
    include: { actor: { select: { name: true } } },
  })
  if (verdict?.actorId === actor.id && verdict.outcome === input.outcome) {
    return done({ reference: input.reference, outcome: input.outcome })
  }
  return declined(problem('form', 'already_judged', { name: verdict?.actor.name ?? '' }))
}

const problem = (field: string, key: string, values?: Record<string, string>): Problems => ({
  [field]: [{ key: `review.problems.${key}`, values }],
})
