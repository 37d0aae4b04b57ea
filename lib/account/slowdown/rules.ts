import { createHash } from 'node:crypto'

/** How many failures of a kind are free, and how long one stays in memory. */
const FREE = { account: 5, address: 20 } as const
const LONGEST_SECONDS = 300
export const MEMORY_SECONDS = 60 * 60

/** A person mistypes five times; many people share the address of an office. */
export type Watched = keyof typeof FREE

/** Under which name failures are counted. A hash, because people type passwords into the e-mail field. */
export const failureKey = (watched: Watched, value: string): string =>
  `${watched}:${createHash('sha256').update(value).digest('base64url')}`

/**
 * Seconds to wait before the next try: none for the first failures, then 5, 10, 20 … and never more than five minutes,
 * so that guessing gets slow and nobody can lock another person out for good.
 *
 * @param failures earlier failures within MEMORY_SECONDS
 * @param latest when the latest of them was
 */
export function secondsToWait(watched: Watched, failures: number, latest: Date | null, at: Date): number {
  const beyond = failures - FREE[watched]
  if (beyond < 0 || !latest) return 0
  const delay = Math.min(5 * 2 ** beyond, LONGEST_SECONDS)
  return Math.max(0, Math.ceil(delay - (at.getTime() - latest.getTime()) / 1000))
}
