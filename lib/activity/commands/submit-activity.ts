import 'server-only'
import { createHash } from 'node:crypto'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { type Tx, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import { emit } from '@/lib/outbox/emit'
import type { Actor } from '@/lib/permission/types'
import { canSubmit } from '../policy'
import { loadFrameworkOf, loadNames } from '../queries/names'
import type { ActivityRow } from '../reading/types'
import { missingForSubmission } from '../rules/completeness'
import { reachOfContent, stable } from '../rules/content'
import { snapshotOf } from '../rules/snapshot'
import { nextStanding, submissionEvent } from '../rules/standing'
import type { Snapshot, VersionedField } from '../types'
import { lockLive } from './save-activity'
import { standingColumns } from './write-content'

/**
 * Submits the working copy: freezes it in a revision and opens what has to be judged (again).
 * A second click finds nothing new to submit and answers with the same revision.
 *
 * @returns the revision's number; or what is missing, by field
 * @throws DomainError not_found, refused
 */
export async function submitActivity(
  actor: Actor,
  input: { reference: string },
): Promise<Outcome<{ reference: string; revision: number }>> {
  const words = await loadWords()
  return transaction((tx) => submitWithin(tx, actor, input.reference, words))
}

/** What a revision writes out: names, and the wording of the accomplishments. */
export async function loadWords() {
  const [names, frameworkOf] = await Promise.all([loadNames(), loadFrameworkOf()])
  return { names, frameworkOf }
}

/** The same within another act. */
export async function submitWithin(
  tx: Tx,
  actor: Actor,
  reference: string,
  { names, frameworkOf }: Awaited<ReturnType<typeof loadWords>>,
): Promise<Outcome<{ reference: string; revision: number }>> {
  const row = await lockLive(tx, actor, reference)
  if (!canSubmit(actor, reachOfContent(row.content))) throw new DomainError('refused', { id: row.id })
  const missing = missingForSubmission(row.content)
  if (missing.length > 0) {
    return declined(Object.fromEntries(missing.map((field) => [field, [{ key: `activity.missing.${field}` }]])))
  }
  const last = await tx.revision.findFirst({ where: { activityId: row.id }, orderBy: { number: 'desc' } })
  if (last && !hasNews(row)) return done({ reference, revision: last.number })
  const snapshot = snapshotOf(reference, row.content, names, frameworkOf)
  const number = (last?.number ?? 0) + 1
  await write(tx, actor, row, { number, snapshot, previous: last && (last.snapshot as unknown as Snapshot) })
  return done({ reference, revision: number })
}

/** Something is newer than the last revision, or came back and is sent again as it is. */
const hasNews = (row: ActivityRow): boolean =>
  row.version !== row.submittedVersion ||
  row.states.some(({ standing }) => standing === 'draft' || standing === 'returned')

type Submission = { number: number; snapshot: Snapshot; previous: Snapshot | null }

async function write(tx: Tx, actor: Actor, row: ActivityRow, submission: Submission): Promise<void> {
  const { number, snapshot, previous } = submission
  const revision = await tx.revision.create({
    data: {
      activityId: row.id,
      number,
      snapshot: snapshot as unknown as Prisma.InputJsonObject,
      hash: createHash('sha256').update(stable(snapshot)).digest('hex'),
      submittedById: actor.id,
      submittedAt: now(),
    },
  })
  const changed = changedSince(row)
  const states = row.states.map((state) => {
    const before = previous?.accomplishments.find(({ id }) => id === state.id)
    const event = submissionEvent(state, before, changed)
    const next = nextStanding({ ...state, hasApproved: state.approvedRevisionId !== null }, event)
    return { ...state, standing: next.standing, changedSince: next.changedSince }
  })
  for (const { id, standing, changedSince: marked } of states) {
    await tx.activityAccomplishment.update({
      where: { activityId_accomplishmentId: { activityId: row.id, accomplishmentId: id } },
      data: { standing, changedSince: marked },
    })
  }
  await tx.activity.update({
    where: { id: row.id },
    data: { ...standingColumns(states), submittedAt: revision.submittedAt, submittedVersion: row.version },
  })
  const reopened = states.filter(({ standing }) => standing === 'submitted').map(({ id }) => id)
  await record(tx, actor, 'activity.submitted', { type: 'activity', id: row.id }, { revision: number, reopened })
  await emit(tx, 'activity.submitted', { activityId: row.id, revisionId: revision.id })
}

/** The fields that changed after the last revision. */
function changedSince(row: ActivityRow): VersionedField[] {
  const since = row.submittedVersion ?? 0
  return Object.entries(row.fieldVersions)
    .filter(([, version]) => version > since)
    .map(([field]) => field as VersionedField)
}
