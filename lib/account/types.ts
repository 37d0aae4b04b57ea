import type { Role } from '@/lib/permission/types'
import type { APPEARANCES, REGIONS } from './constants'

export type Appearance = (typeof APPEARANCES)[number]
export type RegionCode = (typeof REGIONS)[number]

/** Where a position reaches. All three null: the whole Office. */
export type PositionScope = { presenceId: string | null; region: RegionCode | null; accomplishmentId: string | null }

/** A position in words, as held by somebody: the presence is named in the reader's language. */
export type HeldView = {
  tenureId: string
  role: Role
  scope: PositionScope
  presenceName: string | null
  startsAt: Date
  endsAt: Date | null
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

/** What a browser needs to keep a session, and the language that its person chose. */
export type StartedSession = { sessionId: string; personId: string; locale: string }
