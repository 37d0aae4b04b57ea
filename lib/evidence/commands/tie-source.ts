import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import type { Supported } from '../types'
import { lockHost } from './lock-host'

type TieInput = { reference: string; source: string; tie: Supported | null }

/**
 * Says which statement of an activity one of its sources supports, or that it supports none in particular. Like a file's
 * it is no field of the activity: it makes no revision. A line that is written anew is another source.
 *
 * @throws DomainError not_found, refused
 */
export function tieSource(actor: Actor, { reference, source, tie }: TieInput): Promise<Outcome<{ reference: string }>> {
  return transaction(async (tx) => {
    const host = await lockHost(tx, actor, reference)
    if (!host.content.sources.includes(source)) return declined({ tie: [{ key: 'evidence.problems.source_gone' }] })
    if (tie?.accomplishmentId && !host.content.accomplishments.some(({ id }) => id === tie.accomplishmentId))
      return declined({ tie: [{ key: 'evidence.problems.supports' }] })
    const key = { activityId: host.id, source }
    const before = await tx.sourceTie.findUnique({ where: { activityId_source: key } })
    const same = before?.supports === tie?.supports && before?.accomplishmentId === tie?.accomplishmentId
    if (same) return done({ reference })
    if (tie) {
      const { supports, accomplishmentId } = tie
      const data = { supports, accomplishmentId }
      await tx.sourceTie.upsert({ where: { activityId_source: key }, create: { ...key, ...data }, update: data })
    } else await tx.sourceTie.deleteMany({ where: key })
    const subject = { type: 'activity', id: host.id }
    await record(tx, actor, 'evidence.source_tied', subject, { supports: tie?.supports ?? '' })
    return done({ reference })
  })
}
