import type { Role } from '@/lib/permission/types'
import type { Region } from '@/lib/presence/types'

/** Where a position reaches. All three null: the whole Office. */
export type PositionScope = { presenceId: string | null; region: Region | null; accomplishmentId: string | null }

/** A position as held by somebody. */
export type HeldView = {
  tenureId: string
  role: Role
  scope: PositionScope
  startsAt: Date
  endsAt: Date | null
  /** Who is absent and for whom it is held; null: held in one's own right. */
  lentBy: { id: string; name: string } | null
  abilities: { end: boolean }
}

export type PersonState = 'active' | 'invited' | 'disabled'

export type PersonView = {
  id: string
  name: string
  email: string
  state: PersonState
  lastSeenAt: Date | null
  held: HeldView[]
}

export type PersonPage = PersonView & {
  past: HeldView[]
  abilities: { reset: boolean; disable: boolean; enable: boolean; givePosition: boolean }
}

/** What a browser needs to keep a session, and how its person reads. */
export type StartedSession = { sessionId: string; personId: string; locale: string; appearance: string }
