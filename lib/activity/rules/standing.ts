import type { AccomplishmentId, Standing, Status, VersionedField } from '../types'
import type { AccomplishmentLink } from './content'

/** What review has said under one accomplishment so far. */
export type StandingState = { standing: Standing; changedSince: boolean; hasApproved: boolean }

/** What may happen to the standing under one accomplishment. */
export type StandingEvent = 'submit' | 'reopen' | 'touch' | 'approve' | 'return'

/**
 * The one table from which every standing follows. A missing entry: the event changes nothing.
 * `submit` comes with a new revision; `reopen` when what concerns this accomplishment changed in it; `touch` when only
 * a shared field did: an approval stands, marked "changed since". An approved revision stays readable throughout.
 */
const TABLE: Record<Standing, Partial<Record<StandingEvent, Standing>>> = {
  draft: { submit: 'submitted', reopen: 'submitted', touch: 'submitted' },
  submitted: { approve: 'approved', return: 'returned' },
  returned: { submit: 'submitted', reopen: 'submitted', touch: 'submitted' },
  withdrawn: {},
  approved: { reopen: 'submitted', approve: 'approved', return: 'returned' },
}

/** The state after an event. */
export function nextStanding(state: StandingState, event: StandingEvent): StandingState {
  const standing = TABLE[state.standing][event] ?? state.standing
  if (event === 'approve') return { standing, changedSince: false, hasApproved: true }
  const changedSince = standing === 'approved' && (state.changedSince || event === 'touch')
  return { ...state, standing, changedSince }
}

/** Fields that belong to no accomplishment in particular: changing one concerns them all. */
const isShared = (field: VersionedField): boolean => field !== 'accomplishments'

/**
 * What a new revision does to one accomplishment: its own sentence changed, or it is new or newly main: reopened;
 * a shared field changed: the main one is reopened, the others are touched; else a plain submission.
 */
export function submissionEvent(
  now: AccomplishmentLink,
  before: Pick<AccomplishmentLink, 'main' | 'sentence'> | undefined,
  changed: readonly VersionedField[],
): StandingEvent {
  if (!before || before.main !== now.main || before.sentence !== now.sentence) return 'reopen'
  if (!changed.some(isShared)) return 'submit'
  return now.main ? 'reopen' : 'touch'
}

/** Verdicts that a standing admits. An approval that has "changed since" can be reconfirmed. */
export const admitsVerdict = ({ standing, changedSince }: Pick<StandingState, 'standing' | 'changedSince'>): boolean =>
  standing === 'submitted' || (standing === 'approved' && changedSince)

/** The form in which the standing under one accomplishment is filtered and counted. */
export const standingKey = (id: AccomplishmentId, standing: Standing): string => `${id}:${standing}`

/** The facets of a withdrawn activity: under every accomplishment it is withdrawn, whatever review has said there. */
export const withdrawnKeys = (ids: readonly AccomplishmentId[]): string[] =>
  ids.map((id) => standingKey(id, 'withdrawn'))

/** Standing under the main accomplishment; draft while none is chosen. */
export const statusOf = (accomplishments: readonly { isMain: boolean; standing: Standing }[]): Standing =>
  accomplishments.find(({ isMain }) => isMain)?.standing ?? 'draft'

/** What a list shows: `released` where an approval may be used in a public report today, `used` where it also is. */
export function shownStatus(standing: Standing, { released, used }: { released: boolean; used: boolean }): Status {
  if (standing !== 'approved' || !released) return standing
  return used ? 'used' : 'released'
}
