import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { type Tx, transaction } from '@/lib/core/db'
import { declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { listCandidates } from '../queries/list-candidates'
import { loadFacts } from '../queries/load-facts'
import { arrange } from '../rules/order'
import { countParagraphs, writeDraft } from '../rules/write-draft'
import type { SelectionForm } from '../schema'
import type { Candidate } from '../types'
import { lockReport } from './lock-report'
import { writeRows } from './write-rows'

/** A selection, with or without groups and places. */
type ComposeInput = Omit<SelectionForm, Optional> & Partial<Pick<SelectionForm, Optional>>
type Optional = 'group' | 'place' | 'orderRule'

/** Composing reads and writes some hundreds of rows: more than a form's save, still one act. */
const LIMIT_MS = 60_000

/**
 * Writes the draft from the selection: standing text of the template, and one paragraph for each activity taken.
 * Only what is released at this very moment is taken. Composing anew is refused once somebody has written into the
 * draft or moved its paragraphs, because it would undo that.
 *
 * @throws DomainError not_found, refused
 */
export function composeReport(actor: Actor, input: ComposeInput): Promise<Outcome<{ id: string; paragraphs: number }>> {
  return transaction(async (tx) => {
    const report = await lockReport(tx, actor, input.report)
    // Split, joined, composed anew or kept for a reason: work as well, though its words are those of the composer.
    const worked = [{ text: { not: null } }, { version: { gt: 1 } }, { sources: { some: { keptAt: { not: null } } } }]
    const edited = await tx.paragraph.count({ where: { section: { reportId: input.report }, OR: worked } })
    if (edited > 0) return declined({ form: [{ key: 'report.problems.edited', values: { count: edited } }] })
    const { shapedAt } = await tx.report.findUniqueOrThrow({ where: { id: input.report }, select: { shapedAt: true } })
    if (shapedAt) return declined({ form: [{ key: 'report.problems.shaped' }] })
    const orderRule = input.orderRule ?? 'kind'
    const candidates = await listCandidates(actor.scope, report.facts, { client: tx })
    const marks = new Map(input.activity.map((activityId, i) => [activityId, markOf(input.group?.[i])]))
    const chosen = new Set(input.take)
    const taken = arrange(candidates, orderRule, placesOf(input))
      .filter(({ activityId }) => chosen.has(activityId))
      .map((candidate) => ({ ...candidate, group: marks.get(candidate.activityId) ?? null }))
    if (taken.length === 0) return declined({ form: [{ key: 'report.problems.none_taken' }] })

    const draft = writeDraft(report, taken, await loadFacts(report.facts))
    await writeRows(tx, actor, input.report, draft)
    await writeUses(tx, input, candidates)
    await tx.report.update({
      where: { id: input.report },
      data: { selectedAt: now(), orderRule, version: { increment: 1 } },
    })
    const paragraphs = countParagraphs(draft)
    await record(tx, actor, 'report.composed', { type: 'report', id: input.report }, { paragraphs })
    return done({ id: input.report, paragraphs })
  }, LIMIT_MS)
}

/** The places given by hand, by activity. */
const placesOf = ({ activity, place = [] }: ComposeInput): Map<string, number> =>
  new Map(activity.flatMap((id, i): [string, number][] => (place[i]?.trim() ? [[id, Number(place[i])]] : [])))

/** "a", " A ": one mark. */
const markOf = (mark = ''): string | null => mark.trim().toUpperCase() || null

/** The use ledger: what was taken, and what of the rest that was shown was left out, with the reason if one was given. */
async function writeUses(tx: Tx, input: ComposeInput, candidates: readonly Candidate[]): Promise<void> {
  const { report: reportId, activity, because, group = [] } = input
  const take = new Set(input.take)
  const places = placesOf(input)
  const shown = new Map(activity.map((activityId, i) => [activityId, because[i]?.trim() ?? '']))
  const marks = new Map(activity.map((activityId, i) => [activityId, markOf(group[i])]))
  const uses = candidates
    .filter(({ activityId }) => shown.has(activityId) || take.has(activityId))
    .map(({ activityId }) => ({
      reportId,
      activityId,
      groupMark: marks.get(activityId) ?? null,
      place: places.get(activityId) ?? null,
      leftOutBecause: take.has(activityId) ? null : (shown.get(activityId) ?? ''),
    }))
  await tx.use.deleteMany({ where: { reportId } })
  await tx.use.createMany({ data: uses })
}
