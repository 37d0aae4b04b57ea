import { randomUUID } from 'node:crypto'
import { createActivity } from '@/lib/activity/commands/create-activity'
import { saveActivity } from '@/lib/activity/commands/save-activity'
import { submitActivity } from '@/lib/activity/commands/submit-activity'
import { type ActivityContent, emptyContent } from '@/lib/activity/rules/content'
import type { AccomplishmentId } from '@/lib/activity/types'
import { db } from '@/lib/core/db'
import type { Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { listPresences } from '@/lib/presence/queries'
import type { Presence } from '@/lib/presence/types'
import { listTerms } from '@/lib/vocabulary/queries'

/** A presence by its code, from the reference data. */
export async function presenceOf(code: string): Promise<Presence> {
  const presence = (await listPresences()).find((known) => known.code === code)
  if (!presence) throw new Error(`No presence ${code}`)
  return presence
}

/** Links to accomplishments: the first is the main one, each other says its sentence. */
export const counting = (...ids: AccomplishmentId[]): ActivityContent['accomplishments'] =>
  ids.map((id, index) => ({
    id,
    main: index === 0,
    sentence: index === 0 ? null : `It contributed to ${id}.`,
    proposedById: null,
  }))

/** An activity with everything that submission asks for. */
export async function completeContent(
  holder: Presence,
  patch: Partial<ActivityContent> = {},
): Promise<ActivityContent> {
  const [type] = await listTerms('activity_type')
  const agreed = { basis: 'agreed', givenBy: null, covers: null, until: null } as const
  return {
    ...emptyContent(),
    title: 'Workshop on detainee rights',
    summary: 'Judges and police officers met for two days.',
    result: 'They agreed to set up a committee.',
    language: 'en',
    holderIds: [holder.id],
    region: holder.region,
    start: { date: '2014-05-01', precision: 'month' },
    accomplishments: counting('EA1'),
    activityType: type ? { termId: type.id, asWritten: null, proposedId: null } : null,
    gaps: {
      countries: 'does_not_apply',
      partners: 'none_to_report',
      rightsHolders: 'not_known',
      sources: 'not_known',
    },
    release: { internal: agreed, un_wide: agreed, public_report: agreed },
    ...patch,
  }
}

/** @throws {Error} with the problems, where a command declined */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(JSON.stringify(outcome.problems))
}

/** Logs an activity. Gives its reference. */
export const logActivity = async (actor: Actor, content: ActivityContent): Promise<string> =>
  unwrap(await createActivity(actor, { content, key: randomUUID() })).reference

/** Logs and submits one. Gives its reference. */
export async function submitNew(actor: Actor, content: ActivityContent): Promise<string> {
  const reference = await logActivity(actor, content)
  unwrap(await submitActivity(actor, { reference }))
  return reference
}

/** Changes fields of the working copy as it is now, and submits it. Gives the revision. */
export async function changeAndSubmit(
  actor: Actor,
  reference: string,
  patch: Partial<ActivityContent>,
): Promise<number> {
  const { version } = await db.activity.findUniqueOrThrow({ where: { reference }, select: { version: true } })
  unwrap(await saveActivity(actor, { reference, patch, baseVersion: version }))
  return unwrap(await submitActivity(actor, { reference })).revision
}
