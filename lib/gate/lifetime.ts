/** A session lasts twelve hours at most, and ends after one hour without a request. */
export const SESSION_SECONDS = 12 * 60 * 60
export const IDLE_SECONDS = 60 * 60
