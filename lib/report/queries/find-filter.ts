import 'server-only'
import { z } from 'zod'
import { conditionOf } from '@/lib/activity/queries/list-activities'
import { filterOf } from '@/lib/activity/schema/filter'
import { db } from '@/lib/core/db'
import { reportingPeriod } from '@/lib/framework/queries'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'

/** The filter of the list of activities that a report draws its candidates from, as it was when the report was opened. */
export type ReportFilter = { name: string; query: string }

const kept = z.object({ name: z.string(), query: z.string() }).nullable().catch(null)

/** The filter of a report; null where it draws on all that is released. */
export async function findFilter(reportId: string): Promise<ReportFilter | null> {
  const row = await db.report.findUnique({ where: { id: reportId }, select: { filter: true } })
  return kept.parse(row?.filter ?? null)
}

/** What a scope sees of the activities under the query of a filter, as a condition on them. */
export async function filterWhere(scope: Scope, query: string, locale: string): Promise<Prisma.Sql> {
  return conditionOf(scope, filterOf(new URLSearchParams(query)), await reportingPeriod(), locale)
}
