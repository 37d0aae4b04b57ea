import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import type { HeadingForm } from '../schema'
import { lockReport } from './lock-report'

/**
 * Writes the heading of a section. Where somebody else has written it meanwhile nothing is written, and theirs is shown.
 *
 * @throws DomainError not_found also for a section of another report; refused
 */
export function editHeading(actor: Actor, input: HeadingForm): Promise<Outcome<{ report: string; section: string }>> {
  return transaction(async (tx) => {
    await lockReport(tx, actor, input.report)
    const where = { id: input.section, reportId: input.report, part: { not: 'summary' } } as const
    const section = await tx.section.findFirst({ where })
    if (!section) throw new DomainError('not_found', { type: 'report', id: input.report, action: 'report.edit' })
    const answer = { report: input.report, section: input.section }
    if (section.heading === input.heading) return done(answer)
    if (section.version !== input.version) {
      const shown = { version: String(section.version), theirs: section.heading }
      return declined({ heading: [{ key: 'report.problems.conflict' }] }, shown)
    }
    const data = { heading: input.heading, version: { increment: 1 } }
    await tx.section.update({ where: { id: section.id }, data })
    // Composing anew would bring the heading of the template back.
    await tx.report.update({ where: { id: input.report }, data: { version: { increment: 1 }, shapedAt: now() } })
    const subject = { type: 'report', id: input.report } as const
    await record(tx, actor, 'report.heading_edited', subject, { section: section.id })
    return done(answer)
  })
}
