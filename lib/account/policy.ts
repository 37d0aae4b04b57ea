import { MATRIX } from '@/lib/permission/matrix'
import { may, mayAnywhere, mayOfficeWide } from '@/lib/permission/scope'
import type { Reach, Role, Scope } from '@/lib/permission/types'
import { stands } from './rules'

/** A position with the region of its presence, where it has one. */
export type Placed = {
  presenceId: string | null
  region: string | null
  accomplishmentId: string | null
  presence?: { region: string } | null
}

/** An actor, or the scope of one: a query has no more. */
type Scoped = { readonly scope: Scope }

type Person = { id: string; tenures: readonly { endsAt: Date | null; position: Placed }[] }

/** A position lies where its limits say; a presence lies in its region. */
const reachOf = (position: Placed): Reach => ({
  holderIds: position.presenceId ? [position.presenceId] : [],
  region: position.region ?? position.presence?.region ?? null,
  accomplishmentIds: position.accomplishmentId ? [position.accomplishmentId] : [],
})

/** Whoever manages people gives and ends positions within their own reach, never wider ones. */
export const canGivePosition = (actor: Scoped, position: Placed): boolean =>
  may(actor, 'people.manage', reachOf(position))

/**
 * Whose account one may see and manage: somebody all of whose standing positions lie within one's reach, and who has
 * or had one there. Otherwise the administrator of one presence could reset the password of a wider one.
 */
export function canManage(actor: Scoped, person: Person, at: Date): boolean {
  if (mayOfficeWide(actor, 'people.manage')) return true
  const standing = person.tenures.filter((tenure) => stands(tenure, at))
  const within = (tenure: { position: Placed }) => canGivePosition(actor, tenure.position)
  return standing.every(within) && person.tenures.some(within)
}

/** The position that somebody must always hold. */
export const administersOffice = (position: Placed & { role: Role }): boolean =>
  MATRIX['people.manage'].includes(position.role) &&
  !position.presenceId &&
  !position.region &&
  !position.accomplishmentId

/** Nobody disables or resets themselves: their own password is in their settings. */
export const isSelf = (actor: Scoped, personId: string): boolean => actor.scope.actorId === personId

export const mayManageSomebody = (actor: Scoped): boolean => mayAnywhere(actor, 'people.manage')
