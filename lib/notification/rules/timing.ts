import { addSeconds } from '@/lib/core/clock'
import { DIGEST_HOUR, PAUSES } from '../constants'

/** The latest moment at which a daily mail fell due: what was noticed before it belongs into that mail. */
export function latestDigest(at: Date): Date {
  const today = new Date(at)
  today.setUTCHours(DIGEST_HOUR, 0, 0, 0)
  return today <= at ? today : addSeconds(today, -86_400)
}

/** When to try again after so many failed tries; null: no more. */
export function nextTry(attempts: number, at: Date): Date | null {
  const pause = PAUSES[attempts - 1]
  return pause === undefined ? null : addSeconds(at, pause * 60)
}
