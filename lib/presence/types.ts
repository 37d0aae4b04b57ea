import type { Labels } from '@/lib/core/labels'
import type { PRESENCE_TYPES, REGIONS } from './constants'

export type PresenceType = (typeof PRESENCE_TYPES)[number]
export type Region = (typeof REGIONS)[number]

/** A name in one language, for the days in which it was used. Days are YYYY-MM-DD and included; null: open. */
export type PresenceName = {
  locale: string
  name: string
  short: string
  validFrom: string | null
  validTo: string | null
}

export type Presence = {
  id: string
  code: string
  type: PresenceType
  region: Region
  /** ISO 3166-1 alpha-2 */
  countryCodes: string[]
  validFrom: string | null
  validTo: string | null
  /** The standing note that its name carries in a document (Kosovo, State of Palestine). */
  noteKey: string | null
  /** True where the facts still await confirmation by the Office. */
  toVerify: boolean
  aliases: string[]
  /** The article before its name, by language ("the", "le", "l'"). */
  article: Labels
  names: PresenceName[]
}

/** A presence that a text may mean. `exact`: it is one of its names; otherwise somebody has to confirm it. */
export type PresenceMatch = { presence: Presence; exact: boolean }
