import 'server-only'
import type { Tx } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { canReadReports, canWriteReport } from '../policy'
import { getReport } from '../queries/get-report'
import type { Outline, ReportFacts, ReportState } from '../types'

/**
 * Locks a report for writing while it is in one of some states (drafting, unless told otherwise): whoever writes into it waits here, so that composing and editing never meet half-way.
 *
 * @throws DomainError not_found for those who may not read reports, refused for those who may not edit this one
 */
export async function lockReport(
  tx: Tx,
  actor: Actor,
  id: string,
  states: readonly ReportState[] = ['drafting'],
): Promise<{ facts: ReportFacts; outline: Outline }> {
  const subject = { type: 'report', id, action: 'report.edit' }
  if (!canReadReports(actor)) throw new DomainError('not_found', subject)
  await tx.$queryRaw`SELECT id FROM report WHERE id = ${id}::uuid FOR UPDATE`
  const report = await getReport(id, tx)
  if (!report) throw new DomainError('not_found', subject)
  if (!canWriteReport(actor) || !states.includes(report.facts.state)) throw new DomainError('refused', subject)
  return report
}
