import 'server-only'
import { db } from '@/lib/core/db'
import type { Scope } from '@/lib/permission/types'
import { WITHHELD } from '../constants'
import { type FrozenLength, type FrozenText, sourcesOf, withhold } from '../rules/versions'
import type { ReportFacts } from '../types'
import { visibleAmong } from './get-report'

export type VersionLine = {
  number: number
  name: string
  by: string
  at: Date
  checksum: string
  length: FrozenLength | null
}

/** The named versions of a report, latest first. */
export async function listVersions(reportId: string): Promise<VersionLine[]> {
  return db.$queryRaw<VersionLine[]>`
    SELECT number, v.name, actor.name AS by, at, checksum, content -> 'length' AS length FROM report_version v JOIN actor ON actor.id = actor_id
    WHERE report_id = ${reportId}::uuid ORDER BY number DESC`
}

/** The text of one of them, as far as its sources are open to the reader today; null where there is none. */
export async function findVersion(
  scope: Scope,
  { id: reportId, language }: Pick<ReportFacts, 'id' | 'language'>,
  number: number,
): Promise<FrozenText | null> {
  const found = await db.reportVersion.findUnique({ where: { reportId_number: { reportId, number } } })
  if (!found) return null
  const text = found.content as FrozenText
  return withhold(text, await visibleAmong(scope, sourcesOf(text)), WITHHELD[language])
}
