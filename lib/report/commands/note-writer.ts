import 'server-only'
import { addSeconds, now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import { DomainError, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { WRITER_SECONDS } from '../constants'
import { canEditReport, canReadReports } from '../policy'
import { getReport } from '../queries/get-report'
import type { WriterForm } from '../schema'

/** Somebody who writes on a sheet, and in which of its sections. */
export type SheetWriter = { name: string; section: string | null }

/**
 * Notes where on the sheet somebody writes, and tells them who else does. It changes nothing of the report: no audit, no
 * lock, no version.
 *
 * @returns the others, the one who came last first
 * @throws DomainError not_found for those who may not read reports; refused for those who may not write in this one
 */
export async function noteReportWriter(
  actor: Actor,
  { report: id, section }: WriterForm,
): Promise<Outcome<{ writers: SheetWriter[] }>> {
  const subject = { type: 'report', id, action: 'report.edit' }
  const report = canReadReports(actor) ? await getReport(id) : null
  if (!report) throw new DomainError('not_found', subject)
  if (!canEditReport(actor, report.facts.state)) throw new DomainError('refused', subject)
  const seenAt = now()
  const key = { reportId: id, actorId: actor.id }
  const place = { sectionId: section, seenAt }
  const where = { reportId_actorId: key }
  await db.reportWriter.upsert({ where, create: { ...key, ...place }, update: place })
  const others = await db.reportWriter.findMany({
    where: { reportId: id, actorId: { not: actor.id }, seenAt: { gt: addSeconds(seenAt, -WRITER_SECONDS) } },
    orderBy: { seenAt: 'desc' },
    select: { sectionId: true, actor: { select: { name: true } } },
  })
  return done({ writers: others.map((one) => ({ name: one.actor.name, section: one.sectionId })) })
}

/** Forgets who has gone. Gives how many. */
export async function forgetReportWriters(): Promise<number> {
  const { count } = await db.reportWriter.deleteMany({ where: { seenAt: { lt: addSeconds(now(), -WRITER_SECONDS) } } })
  return count
}
