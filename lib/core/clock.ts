/** The present instant. One place, so that a test can say what time it is. */
export const now = (): Date => new Date()

/** The calendar day of an instant in UTC, as YYYY-MM-DD. */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10)

/** Today in UTC, as YYYY-MM-DD: what an expiry is compared with. */
export const today = (): string => dayOf(now())

export const addSeconds = (instant: Date, seconds: number): Date => new Date(instant.getTime() + seconds * 1000)
