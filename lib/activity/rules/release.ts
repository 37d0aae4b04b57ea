import { PERMITTING_BASES } from '../constants'
import type { Purpose, ReleaseBasis, Sensitivity } from '../types'
import type { ReleaseAnswer } from './content'

/** Whether an answer allows the use on a day (YYYY-MM-DD). */
export function permits({ basis, until }: Pick<ReleaseAnswer, 'basis' | 'until'>, on: string): boolean {
  return (PERMITTING_BASES as readonly ReleaseBasis[]).includes(basis) && (until === null || until >= on)
}

/** Whether moving from one answer to another allows more than before, or for longer. */
export function widens(before: ReleaseAnswer, after: ReleaseAnswer, on: string): boolean {
  if (!permits(after, on)) return false
  if (!permits(before, on)) return true
  if (tellsMore(before, after)) return true
  return before.until !== null && (after.until === null || after.until > before.until)
}

/** Whether one agreement lets names or places be told that another does not. What is no agreement tells all. */
function tellsMore(before: ReleaseAnswer, after: ReleaseAnswer): boolean {
  const told = ({ basis, covers }: ReleaseAnswer) => (basis === 'agreed' ? (covers ?? 'all') : 'all')
  return told(before) !== 'all' && told(after) !== told(before) && told(after) !== 'use'
}

/** "Released" for a purpose: approved, unclassified, and a basis that holds today. */
export function isReleased(
  activity: { hasApproved: boolean; sensitivity: Sensitivity; release: Record<Purpose, ReleaseAnswer> },
  purpose: Purpose,
  on: string,
): boolean {
  return activity.hasApproved && activity.sensitivity === 'unclassified' && permits(activity.release[purpose], on)
}
