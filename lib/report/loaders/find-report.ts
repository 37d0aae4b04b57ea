import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireActor } from '@/lib/gate/actor'
import { abilitiesOf, canReadReports } from '../policy'
import { getReport } from '../queries/get-report'

/** A report for whoever may read it, with what they may do. Asked for once in a request. */
export const findReport = cache(async (id: string) => {
  const actor = await requireActor(`/reports/${id}`)
  const report = canReadReports(actor) ? await getReport(id) : null
  if (!report) notFound()
  return { actor, ...report, abilities: abilitiesOf(actor, report.facts.state) }
})
