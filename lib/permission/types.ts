export const ROLES = ['contributor', 'reviewer', 'drafter', 'administrator', 'observer'] as const
export type Role = (typeof ROLES)[number]

/** A role held in a scope. Presence, region and accomplishment all null: the whole Office. */
export type HeldPosition = {
  id: string
  role: Role
  presenceId: string | null
  region: string | null
  accomplishmentId: string | null
  /** The actor for whom it is held while they are absent; none: held in one's own right. */
  onBehalfOf?: string | null
}

declare const minted: unique symbol

/** What a viewer may reach. Minted by the gate and by jobs alone: nothing takes a scope from a client. */
export type Scope = {
  readonly [minted]: true
  readonly actorId: string
  readonly positions: readonly HeldPosition[]
}

/** Whoever acts, with the positions held now. */
export type Actor = {
  readonly id: string
  readonly type: 'person' | 'link' | 'token' | 'job'
  readonly name: string
  readonly scope: Scope
}

/** The part of an activity that decides whether a position reaches it. */
export type Reach = { holderIds: readonly string[]; region: string | null; accomplishmentIds: readonly string[] }
