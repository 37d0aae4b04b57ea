import { may, mayAnywhere, mayOfficeWide } from '@/lib/permission/scope'
import type { Actor } from '@/lib/permission/types'

/** A round asks the whole Office, so whoever opens and leads it holds the role there. */
export const canManageRounds = (actor: Actor): boolean => mayOfficeWide(actor, 'round.manage')

/** Everybody who reads the overview knows of a round; what was logged for it each sees by their own scope. */
export const canReadRounds = (actor: Actor): boolean => mayAnywhere(actor, 'overview.read')

/** Staff of the presence that is asked, and administrators. */
export const canAnswerFor = (actor: Actor, presence: { id: string; region: string }): boolean =>
  may(actor, 'round.answer', { holderIds: [presence.id], region: presence.region, accomplishmentIds: [] })
