import 'server-only'
import type PgBoss from 'pg-boss'

// A development server evaluates modules again at every change: one queue per process all the same.
const process_ = globalThis as typeof globalThis & { queue?: PgBoss }

/** Lets this process call work by name; null once it no longer takes part. */
export function openQueue(queue: PgBoss | null): void {
  process_.queue = queue ?? undefined
}

/**
 * Asks for a turn of some work now rather than when it next falls due. A call beside one that waits already changes
 * nothing, and where the queue is not open the timetable brings the turn.
 */
export async function callWork(name: string): Promise<void> {
  await process_.queue?.send(name, {})
}
