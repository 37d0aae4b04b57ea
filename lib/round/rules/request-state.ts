import { addSeconds } from '@/lib/core/clock'
import { LINK_GRACE_DAYS } from '../constants'
import type { AskedBody, AskedCell, RequestState } from '../types'

/** Until when one asked can answer: the deadline of the round, or its own. */
export const closesAt = (deadline: Date, { extendedTo }: Pick<AskedBody, 'extendedTo'>): Date =>
  extendedTo && extendedTo > deadline ? extendedTo : deadline

/**
 * What one asked stands at, read from the cells: a request has no state of its own that could differ from them.
 *
 * @param body.timeAskedTo asks for a decision as long as no extension reaches that far
 */
export function requestState(
  body: Pick<AskedBody, 'openedAt' | 'timeAskedTo' | 'extendedTo'>,
  cells: readonly Pick<AskedCell, 'state'>[],
): RequestState {
  const states = new Set(cells.map(({ state }) => state))
  const has = (...wanted: AskedCell['state'][]) => wanted.some((state) => states.has(state))
  if (body.timeAskedTo && (!body.extendedTo || body.extendedTo < body.timeAskedTo)) return 'more_time'
  if (has('returned')) return 'returned'
  if (!has('silent', 'draft')) {
    if (!has('submitted')) return has('approved', 'released', 'used') ? 'complete' : 'nil'
    return 'submitted'
  }
  if (has('draft', 'nil', 'submitted', 'approved', 'released', 'used')) return 'drafting'
  return body.openedAt ? 'silent' : 'not_opened'
}

/** Whether nothing is left to do for them until somebody else acts. */
export const isSettled = (state: RequestState): boolean =>
  (['submitted', 'nil', 'complete', 'more_time'] as RequestState[]).includes(state)

/** Whether it is past its time without having answered. */
export const isLate = (state: RequestState, closes: Date, now: Date): boolean =>
  now > closes && !(['submitted', 'nil', 'complete'] as RequestState[]).includes(state)

/** Until when a link opens that is given or lengthened now: some days longer than its request, so that a late word arrives. */
export const linkEndsAt = (closes: Date, now: Date): Date =>
  addSeconds(closes > now ? closes : now, LINK_GRACE_DAYS * 86_400)

/** Whether the link of an outside contributor opens. */
export const opensNow = (
  { revokedAt, linkExpiresAt }: Pick<AskedBody, 'revokedAt' | 'linkExpiresAt'>,
  now: Date,
): boolean => revokedAt === null && linkExpiresAt !== null && linkExpiresAt > now
