import type { Thread } from '../types'

/** What was said of something, and when. */
export type Said<V> = { kind: 'comment'; thread: Thread } | { kind: 'verdict'; verdict: V }

/** Comments and verdicts in one line of time, latest first. */
export function timeline<V extends { at: Date }>(threads: readonly Thread[], verdicts: readonly V[]): Said<V>[] {
  const at = (said: Said<V>) => (said.kind === 'comment' ? said.thread.at : said.verdict.at).getTime()
  return [
    ...threads.map((thread) => ({ kind: 'comment' as const, thread })),
    ...verdicts.map((verdict) => ({ kind: 'verdict' as const, verdict })),
  ].sort((a, b) => at(b) - at(a))
}
