import 'server-only'
import { record } from '@/lib/audit/record'
import { now, today } from '@/lib/core/clock'
import { type Tx, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome, type Problems } from '@/lib/core/errors'
import { Prisma } from '@/lib/generated/prisma/client'
import { emit } from '@/lib/outbox/emit'
import { mayOfficeWide } from '@/lib/permission/scope'
import type { Actor } from '@/lib/permission/types'
import { canEdit, opensClass } from '../policy'
import { readActivity } from '../queries/read-activity'
import { insideWhere } from '../queries/visible-where'
import type { ActivityRow } from '../reading/types'
import { type ActivityContent, changedFields, conflicts, type OwnVersions, reachOfContent } from '../rules/content'
import { permits } from '../rules/release'
import type { VersionedField } from '../types'
import { keepBefore } from './keep-before'
import { contentColumns, standingColumns, writeChildren } from './write-content'
import { releaseColumns, writeRelease } from './write-release'

export type SaveInput = {
  reference: string
  /** The fields that the person has touched: what is not here stays as it is. */
  patch: Partial<ActivityContent>
  /** The version that the person began with. */
  baseVersion: number
  /** Versions that the person has made since, field by field. */
  ownVersions?: OwnVersions
}

/** What a field says that somebody else has changed since; `tellConflicts` adds their words. */
export const CONFLICT = 'activity.problems.conflict'

/**
 * Saves touched fields. A field conflicts only where somebody else has changed it since: then nothing is written and
 * each of them is named.
 *
 * @returns the reference and the fields written; or problems by field
 * @throws DomainError not_found for what the actor may not see from inside, refused for what they may not edit
 */
export function saveActivity(
  actor: Actor,
  input: SaveInput,
): Promise<Outcome<{ reference: string; fields: VersionedField[]; version: number }>> {
  return transaction(async (tx) => {
    const row = await lockLive(tx, actor, input.reference)
    if (!canEdit(actor, reachOfContent(row.content))) throw new DomainError('refused', { id: row.id })
    const after: ActivityContent = { ...row.content, ...input.patch }
    const given = row.content.holderIds.filter((id) => !after.holderIds.includes(id))
    // Nobody takes an activity away from a presence that they do not belong to.
    const reaches = [after.holderIds, ...given.map((id) => [id])].map((holderIds) => ({
      ...reachOfContent(after),
      holderIds,
    }))
    if (!reaches.every((reach) => canEdit(actor, reach))) throw new DomainError('refused', { id: row.id })
    const changed = changedFields(row.content, after)
    if (changed.length === 0) return done({ reference: row.reference, fields: [], version: row.version })
    const problems = guard(actor, row, after, changed, input)
    if (problems) return declined(problems)
    await writeActivity(tx, actor, row, after, changed)
    return done({ reference: row.reference, fields: changed, version: row.version + 1 })
  })
}

/** Reads and locks an activity that the actor sees from inside. */
export async function lockActivity(tx: Tx, actor: Actor, reference: string): Promise<ActivityRow> {
  const row = await readActivity(tx, Prisma.sql`reference = ${reference} AND ${insideWhere(actor.scope)}`, true)
  if (!row) throw new DomainError('not_found', { id: reference })
  return row
}

/**
 * The same for an act on what counts.
 *
 * @throws DomainError refused for what is withdrawn: it is taken back first
 */
export async function lockLive(tx: Tx, actor: Actor, reference: string): Promise<ActivityRow> {
  const row = await lockActivity(tx, actor, reference)
  if (row.withdrawn) throw new DomainError('refused', { id: row.id })
  return row
}

function guard(
  actor: Actor,
  row: ActivityRow,
  after: ActivityContent,
  changed: VersionedField[],
  { baseVersion, ownVersions }: SaveInput,
): Problems | null {
  const clashing = conflicts(row, changed, baseVersion, ownVersions)
  if (clashing.length > 0) return Object.fromEntries(clashing.map((field) => [field, [{ key: CONFLICT }]]))
  const opens = row.hasApproved && opensClass(row.content.sensitivity, after.sensitivity)
  if (opens && !mayOfficeWide(actor, 'people.manage')) {
    return { sensitivity: [{ key: 'activity.problems.class_opened' }] }
  }
  const kept = after.accomplishments.map(({ id }) => id)
  const dropped = row.states.find(({ id, approvedRevisionId }) => approvedRevisionId !== null && !kept.includes(id))
  // An approval is what readers and reports rest on: it does not vanish by a save.
  if (dropped) {
    return { accomplishments: [{ key: 'activity.problems.approved_dropped', values: { accomplishment: dropped.id } }] }
  }
  return null
}

/** Writes changed fields of a locked activity: the one place where a working copy moves on. */
export async function writeActivity(
  tx: Tx,
  actor: Actor,
  row: ActivityRow,
  after: ActivityContent,
  changed: VersionedField[],
): Promise<void> {
  const version = row.version + 1
  await keepBefore(tx, actor, row, changed, version)
  await writeChildren(tx, row.id, after, changed)
  const release = await writeRelease(
    tx,
    { id: row.id, hasApproved: row.hasApproved, inForce: row.releaseInForce, asked: row.content.release },
    after,
    actor.id,
  )
  const states = after.accomplishments.map(({ id, main }) => {
    const state = row.states.find((known) => known.id === id)
    return {
      id,
      main,
      standing: state?.standing ?? ('draft' as const),
      approvedRevisionId: state?.approvedRevisionId ?? null,
    }
  })
  await tx.activity.update({
    where: { id: row.id },
    data: {
      ...contentColumns(after),
      ...standingColumns(states),
      ...releaseColumns(release.inForce),
      version,
      fieldVersions: { ...row.fieldVersions, ...Object.fromEntries(changed.map((field) => [field, version])) },
      updatedById: actor.id,
      updatedAt: now(),
    },
  })
  const subject = { type: 'activity', id: row.id }
  await record(tx, actor, 'activity.saved', subject, { fields: changed, version })
  if (release.changed.length > 0) {
    await record(tx, actor, 'activity.release_changed', subject, {
      purposes: release.changed,
      pending: release.pending,
    })
    const ended = release.changed.filter(
      (purpose) => permits(row.releaseInForce[purpose], today()) && !permits(release.inForce[purpose], today()),
    )
    if (ended.length > 0) await emit(tx, 'activity.release_withdrawn', { activityId: row.id, purposes: ended })
  }
}
