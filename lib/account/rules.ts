import type { PersonState } from './types'

/** Two spellings of an address are one account. */
export const normalEmail = (email: string): string => email.trim().toLowerCase()

type Held = { startsAt: Date; endsAt: Date | null }

/** Whether a position is held at an instant. */
export const isHeldAt = (tenure: Held, at: Date): boolean =>
  tenure.startsAt <= at && (!tenure.endsAt || tenure.endsAt > at)

/** Whether it is held now or will be: what has not ended. */
export const stands = (tenure: Pick<Held, 'endsAt'>, at: Date): boolean => !tenure.endsAt || tenure.endsAt > at

export function stateOf(person: { disabledAt: Date | null; passwordHash: string | null }): PersonState {
  if (person.disabledAt) return 'disabled'
  return person.passwordHash ? 'active' : 'invited'
}

/** The first instant after a day, in UTC: a position held until 5 May is held on 5 May. */
export const afterDay = (day: string): Date => new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000)

export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** The parts of the product that a sign-in may lead back to. */
const INNER = [
  'activities',
  'accomplishments',
  'review',
  'rounds',
  'reports',
  'imports',
  'search',
  'people',
  'presences',
  'frameworks',
  'vocabularies',
  'audit-trail',
  'settings',
]

/** Pages for people who are not signed in. */
const PUBLIC = ['sign-in', 'invitation']

const HERE = 'http://here.invalid'

/**
 * The path and query of an address within these parts of the product, else null. It is parsed as a browser does,
 * because `//host`, `/\host` and `https:host` all leave the site.
 */
function ownPath(address: string | null | undefined, parts: readonly string[]): string | null {
  if (!address?.startsWith('/') || !URL.canParse(address, HERE)) return null
  const { origin, pathname, search } = new URL(address, HERE)
  if (origin !== HERE || !parts.includes(pathname.split('/')[1] ?? '')) return null
  return pathname + search
}

/** Where to go after signing in: a page of ours, else home. */
export const returnPath = (next: string | null | undefined): string => ownPath(next, INNER) ?? '/'

/** Where somebody who is not signed in stays: the page that they are on, else the sign-in page. */
export const publicPath = (here: string | null | undefined): string => ownPath(here, PUBLIC) ?? '/sign-in'
