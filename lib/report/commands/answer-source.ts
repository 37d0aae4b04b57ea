import 'server-only'
import { record } from '@/lib/audit/record'
import type { Tx } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import { listSources } from '../queries/get-report'
import { listCandidates } from '../queries/list-candidates'
import { canRewrite } from '../rules/source-change'
import type { ReportFacts } from '../types'
import { dropSource, pinSource } from './pin-source'

/**
 * A paragraph was rewritten in answer to a source that has changed: from now on it rests on what is approved today, or,
 * where that may not be used, no longer on it. Nothing happens where the source is not offered any more.
 */
export async function answerSource(
  tx: Tx,
  actor: Actor,
  facts: ReportFacts,
  { paragraph, source: revision }: { paragraph: string; source: string },
): Promise<void> {
  const sources = (await listSources(facts.id, tx)).get(paragraph) ?? []
  const source = sources.find(({ revisionId }) => revisionId === revision)
  if (!source) return
  const way = canRewrite(source) ? 'adopt' : 'take_out'
  if (way === 'adopt') {
    const offered = await listCandidates(actor.scope, facts, { client: tx })
    const candidate = offered.find(({ activityId }) => activityId === source.activityId)
    if (!candidate) return
    await pinSource(tx, paragraph, revision, candidate.revisionId)
  } else if (sources.length > 1) await dropSource(tx, paragraph, revision)
  else return
  await record(tx, actor, 'report.source_settled', { type: 'report', id: facts.id }, { paragraph, way, revision })
}
