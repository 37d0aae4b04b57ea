import 'server-only'
import type { Scope } from '@/lib/permission/types'
import { composedText } from '../rules/kept-text'
import { recompose } from '../rules/recompose'
import type { Outline, ReportFacts } from '../types'
import { listCandidates } from './list-candidates'
import { listPinned } from './list-pinned'
import { loadFacts } from './load-facts'

/** What would be composed today from what has taken the place of a source; null where it is not offered any more. */
export async function proposeText(
  scope: Scope,
  report: { facts: ReportFacts; outline: Outline },
  source: { activityId: string; revisionId: string },
): Promise<string | null> {
  const [offered, pinned, known] = await Promise.all([
    listCandidates(scope, report.facts),
    listPinned(report.facts.id),
    loadFacts(report.facts),
  ])
  const candidate = offered.find(({ activityId }) => activityId === source.activityId)
  if (!candidate) return null
  const clauses = recompose(report, pinned, { source: source.revisionId, candidate }, known)
  return clauses && composedText(clauses)
}
