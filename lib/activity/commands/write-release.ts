import 'server-only'
import { today } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/db'
import { PURPOSES } from '../constants'
import type { ActivityContent, ReleaseAnswer } from '../rules/content'
import { stable } from '../rules/content'
import { widens } from '../rules/release'
import type { Purpose } from '../types'

type Answers = Record<Purpose, ReleaseAnswer>

const day = (text: string | null): Date | null => (text ? new Date(`${text}T00:00:00Z`) : null)

/** The facets that follow from what is in force. */
export const releaseColumns = ({ internal, un_wide, public_report }: Answers) => ({
  internalUse: internal.basis,
  internalUntil: day(internal.until),
  unWideUse: un_wide.basis,
  unWideUntil: day(un_wide.until),
  publicUse: public_report.basis,
  publicUntil: day(public_report.until),
})

/**
 * Adds a row for each purpose whose answer changed. A narrowing is in force at once; a widening of what has been
 * approved waits for a reviewer.
 *
 * @returns what is in force afterwards, and the purposes that changed and that wait
 */
export async function writeRelease(
  tx: Tx,
  activity: { id: string; hasApproved: boolean; inForce: Answers; asked: Answers },
  content: ActivityContent,
  actorId: string,
): Promise<{ inForce: Answers; changed: Purpose[]; pending: Purpose[] }> {
  const changed = PURPOSES.filter((purpose) => stable(activity.asked[purpose]) !== stable(content.release[purpose]))
  const waits = (purpose: Purpose) =>
    activity.hasApproved && widens(activity.inForce[purpose], content.release[purpose], today())
  const pending = changed.filter(waits)
  const rows = changed.map((purpose) => ({
    ...termOf(activity.id, purpose, content.release[purpose], actorId),
    pending: waits(purpose),
  }))
  if (rows.length > 0) await tx.releaseTerm.createMany({ data: rows })
  const inForce = { ...activity.inForce }
  for (const purpose of changed) if (!pending.includes(purpose)) inForce[purpose] = content.release[purpose]
  return { inForce, changed, pending }
}

/** The row that keeps one answer. */
export const termOf = (activityId: string, purpose: Purpose, answer: ReleaseAnswer, actorId: string) => {
  const { basis, givenBy, covers, until } = answer
  return { activityId, purpose, basis, givenBy, covers, until: day(until), actorId }
}
