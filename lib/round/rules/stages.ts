import { addSeconds } from '@/lib/core/clock'

/** So many days before its time is over, one who has not answered is reminded. */
const STAGES = [14, 7, 3, 1]

/**
 * The days of the stage that is due; null when none is. A stage is due once: what was passed before the request was
 * last reminded, or before it was asked at all, is over, and of several passed the latest alone counts.
 *
 * @param since when the one asked last heard of it
 */
export function dueStage(closes: Date, since: Date, at: Date): number | null {
  if (closes <= at) return null
  const passed = STAGES.filter((days) => addSeconds(closes, -days * 86_400) <= at)
  const latest = passed.at(-1)
  return latest !== undefined && addSeconds(closes, -latest * 86_400) > since ? latest : null
}
