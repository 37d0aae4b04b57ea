import type { Action } from './actions'
import { MATRIX } from './matrix'
import type { Actor, HeldPosition, Reach } from './types'

type Scoped = Pick<Actor, 'scope'>

/** Whether a position reaches an activity: each limit that the position has must be met. */
export function covers(position: HeldPosition, reach: Reach): boolean {
  if (position.presenceId && !reach.holderIds.includes(position.presenceId)) return false
  if (position.region && position.region !== reach.region) return false
  return !position.accomplishmentId || reach.accomplishmentIds.includes(position.accomplishmentId)
}

/** The positions that grant an action at all, wherever they reach. */
export function grantsOf(actor: Scoped, action: Action): HeldPosition[] {
  return actor.scope.positions.filter((position) => MATRIX[action].includes(position.role))
}

/** Whether any position of the actor grants the action somewhere: what navigation asks. */
export const mayAnywhere = (actor: Scoped, action: Action): boolean => grantsOf(actor, action).length > 0

/** Whether the actor may do it to what lies within this reach: what a command asks of the row that it has locked. */
export const may = (actor: Scoped, action: Action, reach: Reach): boolean =>
  grantsOf(actor, action).some((position) => covers(position, reach))

/** Whether the actor holds a grant over the whole Office. */
export const mayOfficeWide = (actor: Scoped, action: Action): boolean =>
  grantsOf(actor, action).some((p) => !p.presenceId && !p.region && !p.accomplishmentId)
