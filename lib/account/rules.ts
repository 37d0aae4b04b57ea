import type { PersonState } from './types'

/** Two spellings of an address are one account. */
export const normalEmail = (email: string): string => email.trim().toLowerCase()

type Held = { startsAt: Date; endsAt: Date | null }

export const laterOf = (a: Date, b: Date): Date => new Date(Math.max(a.getTime(), b.getTime()))

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

/** The last day on which a position that ends at this instant is held. */
export const lastDayOf = (endsAt: Date): Date => new Date(endsAt.getTime() - 1)

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

const HERE = 'http://here.invalid'

/**
 * Where to go after signing in: a page of ours, else home. The address is parsed as a browser does, because `//host`,
 * `/\host` and `https:host` all leave the site.
 */
export function returnPath(next: string | null | undefined): string {
  if (!next?.startsWith('/') || !URL.canParse(next, HERE)) return '/'
  const { origin, pathname, search } = new URL(next, HERE)
  return origin === HERE && INNER.includes(pathname.split('/')[1] ?? '') ? pathname + search : '/'
}
