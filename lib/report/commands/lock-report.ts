import 'server-only'
import type { Tx } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { canEditReport, canReadReports } from '../policy'
import { getReport } from '../queries/get-report'
import type { Outline, ReportFacts } from '../types'

/**
 * Locks a report for writing: whoever writes into it waits here, so that composing and editing never meet half-way.
 *
 * @throws DomainError not_found for those who may not read reports, refused for those who may not edit this one
 */
export async function lockReport(tx: Tx, actor: Actor, id: string): Promise<{ facts: ReportFacts; outline: Outline }> {
  const subject = { type: 'report', id, action: 'report.edit' }
  if (!canReadReports(actor)) throw new DomainError('not_found', subject)
  await tx.$queryRaw`SELECT id FROM report WHERE id = ${id}::uuid FOR UPDATE`
  const report = await getReport(id, tx)
  if (!report) throw new DomainError('not_found', subject)
  if (!canEditReport(actor, report.facts.state)) throw new DomainError('refused', subject)
  return report
}
