type Place = { id: string; submittedAt: Date | null }

/**
 * What opens after a verdict: the one that stood behind it in the queue, or the first when it was the last.
 * The queue is in order of waiting, longest first.
 */
export function nextAfter<T extends Place>(queue: readonly T[], judged: Place | null): T | undefined {
  const rank = ({ submittedAt }: Place) => submittedAt?.getTime() ?? 0
  const behind =
    judged && queue.find((line) => rank(line) > rank(judged) || (rank(line) === rank(judged) && line.id > judged.id))
  return behind || queue[0]
}

/** Whole days between two instants. */
export const daysBetween = (from: Date, to: Date): number =>
  Math.max(0, Math.floor((to.getTime() - from.getTime()) / 86_400_000))
