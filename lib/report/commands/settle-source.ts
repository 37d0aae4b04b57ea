import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { type Tx, transaction } from '@/lib/core/db'
import { declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { listSources } from '../queries/get-report'
import { listCandidates } from '../queries/list-candidates'
import { listPinned } from '../queries/list-pinned'
import { loadFacts } from '../queries/load-facts'
import { recompose, standsAsComposed } from '../rules/recompose'
import { canRewrite } from '../rules/source-change'
import { sourceState } from '../rules/source-state'
import type { SettleForm } from '../schema'
import type { Outline, ReportFacts, SourceLine } from '../types'
import { type FoundParagraph, findParagraph } from './find-paragraph'
import { lockReport } from './lock-report'
import { dropSource, pinSource, replaceClauses } from './pin-source'

/** `propose`: the text was written by hand, so the person rewrites it beside what would be composed. */
export type Settled = { report: string; paragraph: string | null; propose: string | null }

type Report = { facts: ReportFacts; outline: Outline }

/**
 * Answers a source that has changed under a paragraph. Adopt: an untouched paragraph is composed anew, a written one is
 * proposed to be. Take out: what may not be used any more leaves the text. Keep: the text stays, for a reason; what may
 * not be used holds the Word file all the same.
 *
 * @throws DomainError not_found, refused
 */
export function settleSource(actor: Actor, input: SettleForm): Promise<Outcome<Settled>> {
  return transaction(async (tx) => {
    const report = await lockReport(tx, actor, input.report)
    const paragraph = await findParagraph(tx, input.report, input.paragraph)
    const source = (await listSources(input.report, tx))
      .get(input.paragraph)
      ?.find(({ revisionId }) => revisionId === input.source)
    const state = source && sourceState(source)
    if (!source || state === 'released' || paragraph.version !== input.version)
      return declined({ form: [{ key: 'report.change.problems.moved_on' }] })
    if (input.way !== 'adopt' && input.reason === '') return declined({ reason: [{ key: 'report.problems.needed' }] })
    const settled = await WAYS[input.way](tx, actor, { report, input, paragraph, source })
    if (!settled) return declined({ form: [{ key: 'report.change.problems.not_offered' }] })
    if (!settled.propose) {
      await tx.report.update({ where: { id: input.report }, data: { version: { increment: 1 } } })
      const change = { paragraph: input.paragraph, way: input.way, revision: input.source }
      await record(tx, actor, 'report.source_settled', { type: 'report', id: input.report }, change)
    }
    return done(settled)
  })
}

type Case = { report: Report; input: SettleForm; paragraph: FoundParagraph; source: SourceLine }

const WAYS = { adopt, take_out: takeOut, keep }

const settledIn = ({ report, paragraph }: SettleForm): Settled => ({ report, paragraph, propose: null })

async function adopt(tx: Tx, actor: Actor, { report, input, paragraph, source }: Case): Promise<Settled | null> {
  if (!canRewrite(source)) return null
  const offered = await listCandidates(actor.scope, report.facts, { client: tx })
  const candidate = offered.find(({ activityId }) => activityId === source.activityId)
  if (!candidate) return null
  // A paragraph that was split is composed anew by nobody: its other part would be said twice.
  const parts = await tx.source.count({
    where: { revisionId: input.source, paragraph: { section: { reportId: input.report } } },
  })
  if (parts > 1 || !standsAsComposed(paragraph, input.source)) return { ...settledIn(input), propose: input.source }
  const pinned = await listPinned(input.report, tx)
  const clauses = recompose(report, pinned, { source: input.source, candidate }, await loadFacts(report.facts))
  if (clauses?.some(({ revisionId }) => revisionId !== candidate.revisionId) ?? true) {
    return { ...settledIn(input), propose: input.source }
  }
  await replaceClauses(tx, actor, input.paragraph, clauses ?? [])
  await pinSource(tx, input.paragraph, input.source, candidate.revisionId)
  return settledIn(input)
}

/** Its paragraph goes with it where that rests on nothing else, and the reason is kept where uses are. */
async function takeOut(tx: Tx, actor: Actor, { input, paragraph, source }: Case): Promise<Settled | null> {
  if (canRewrite(source)) return null
  if (paragraph.sources.length > 1) {
    if (paragraph.text !== null) return { ...settledIn(input), propose: input.source }
    const left = paragraph.clauses.filter(({ revisionId }) => revisionId !== input.source)
    await replaceClauses(tx, actor, input.paragraph, left)
    await dropSource(tx, input.paragraph, input.source)
    return settledIn(input)
  }
  await tx.paragraph.delete({ where: { id: input.paragraph } })
  const elsewhere = await tx.source.count({
    where: { revision: { activityId: source.activityId }, paragraph: { section: { reportId: input.report } } },
  })
  if (elsewhere === 0) {
    const data = { leftOutBecause: input.reason }
    await tx.use.updateMany({ where: { reportId: input.report, activityId: source.activityId }, data })
  }
  return { ...settledIn(input), paragraph: null }
}

async function keep(tx: Tx, actor: Actor, { input, paragraph, source }: Case): Promise<Settled> {
  // Of what was written by hand a person can say that it tells no more than was agreed; of what was composed nobody.
  const vouched = source.ended === 'narrowed' && paragraph.text !== null
  const at = now()
  await tx.source.update({
    where: { paragraphId_revisionId: { paragraphId: input.paragraph, revisionId: input.source } },
    data: {
      ...{ keptAt: at, keptById: actor.id, keptBecause: input.reason, keptAgainstId: source.newerId },
      ...(vouched && { takenAt: at }),
    },
  })
  return settledIn(input)
}
