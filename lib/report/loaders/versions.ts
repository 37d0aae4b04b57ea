import 'server-only'
import { z } from 'zod'
import { findVersion, listVersions } from '../queries/list-versions'
import { compareTexts, freeze } from '../rules/versions'
import { findReport } from './find-report'
import { loadReport } from './report'

type SearchParams = Record<string, string | string[] | undefined>

/** The named versions of a report, and two of them (or one and the text of today) beside one another. */
export async function loadVersions(id: string, searchParams: SearchParams) {
  const { actor, facts, abilities } = await findReport(id)
  const [versions, { sheet }] = await Promise.all([listVersions(id), loadReport(id)])
  const { from, to } = comparison.parse(searchParams)
  const now = freeze(sheet)
  const before = from === null ? null : await findVersion(actor.scope, facts, from)
  const after = to === null ? now : await findVersion(actor.scope, facts, to)
  const compared = before && after ? compareTexts(before, after) : null
  return { facts, abilities, versions, from, to, compared }
}

export type LoadedVersions = Awaited<ReturnType<typeof loadVersions>>

const versionNumber = z.coerce.number().int().min(1).nullable().catch(null).default(null)
const comparison = z.object({ from: versionNumber, to: versionNumber })
