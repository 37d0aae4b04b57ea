/** What a queue holds: what waits for a first or another verdict, and approvals that are to be confirmed again. */
export const QUEUE_PARTS = ['waiting', 'changed'] as const

/** A queue shows this many at once. */
export const QUEUE_SIZE = 50
