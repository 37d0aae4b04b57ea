import type { Place } from '../types'

const isBehind = (line: Place, place: Place): boolean => {
  const [a, b] = [line.submittedAt.getTime(), place.submittedAt.getTime()]
  return a > b || (a === b && line.id > place.id)
}

/** The line that stands behind a place, in a queue that is in order of waiting, longest first. */
export const lineBehind = <T extends Place>(queue: readonly T[], place: Place): T | undefined =>
  queue.find((line) => isBehind(line, place))

/** What opens after a verdict: the one that stood behind it in the queue, or the first when it was the last. */
export const nextAfter = <T extends Place>(queue: readonly T[], judged: Place | null): T | undefined =>
  (judged && lineBehind(queue, judged)) || queue[0]

/** Whole days between two instants. */
export const daysBetween = (from: Date, to: Date): number =>
  Math.max(0, Math.floor((to.getTime() - from.getTime()) / 86_400_000))
