import { grantsOf, may } from '@/lib/permission/scope'
import type { Actor, Reach, Scope } from '@/lib/permission/types'
import type { Presence } from '@/lib/presence/types'
import type { Sensitivity } from './types'

/** What a person may do with an activity: travels with the data, so that no page derives a rule again. */
export type ActivityAbilities = {
  edit: boolean
  submit: boolean
  /** A draft of one's own that nobody has reviewed. */
  remove: boolean
  withdraw: boolean
  reinstate: boolean
}

/** Staff of a holding presence, and administrators. The working copy can be edited at any time: verdicts are on revisions. */
export const canEdit = (actor: Actor, reach: Reach): boolean => may(actor, 'activity.edit', reach)

export const canSubmit = (actor: Actor, reach: Reach): boolean => may(actor, 'activity.submit', reach)

/** Whether the actor may log an activity that this presence holds. */
export const canCreateFor = (actor: Actor, reach: Reach): boolean => may(actor, 'activity.create', reach)

/** The presences for which a person may log. */
export const presencesOf = (actor: Actor, presences: readonly Presence[]): Presence[] =>
  presences.filter((presence) =>
    grantsOf(actor, 'activity.create').some(
      ({ presenceId, region }) =>
        (!presenceId || presenceId === presence.id) && (!region || region === presence.region),
    ),
  )

const OPENNESS: Record<Sensitivity, number> = { strictly_confidential: 0, confidential: 1, unclassified: 2 }

/** Whether a class opens an activity to more people than before. */
export const opensClass = (before: Sensitivity, after: Sensitivity): boolean => OPENNESS[after] > OPENNESS[before]

type Stage = { withdrawn: unknown; submittedVersion: number | null; createdById: string }

/** What is withdrawn can be taken back, and nothing else. */
export function abilitiesOf(
  actor: Actor,
  reach: Reach,
  { withdrawn, submittedVersion, createdById }: Stage,
): ActivityAbilities {
  const edits = canEdit(actor, reach)
  const edit = edits && !withdrawn
  const remove = edit && submittedVersion === null && createdById === actor.id
  return {
    edit,
    remove,
    submit: canSubmit(actor, reach) && !withdrawn,
    withdraw: edit && !remove,
    reinstate: edits && Boolean(withdrawn),
  }
}

/**
 * The part of a scope whose activities its holder is expected to write. Whoever manages people may mend any activity,
 * but is asked for none: their home page would otherwise list the drafts of the whole Office.
 */
export const writingScope = (scope: Scope): Scope => {
  const manages = grantsOf({ scope }, 'people.manage')
  return {
    ...scope,
    positions: grantsOf({ scope }, 'activity.create').filter((position) => !manages.includes(position)),
  }
}
