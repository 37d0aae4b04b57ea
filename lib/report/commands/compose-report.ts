import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { type Tx, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { composeReport as compose } from '../compose/rules/compose-report'
import { canEditReport } from '../policy'
import { getReport } from '../queries/get-report'
import { listCandidates } from '../queries/list-candidates'
import { loadFacts } from '../queries/load-facts'
import { bySection, orderKey } from '../rules/order'
import { fillFields } from '../rules/standing-text'
import type { SelectionForm } from '../schema'
import type { Candidate, Outline, ReportFacts } from '../types'

/** Composing writes some hundreds of rows: more than a form's save, still one act. */
const LIMIT_MS = 60_000

type Written = { text: string; fields: string[]; footnotes: string[]; revisionId: string | null }

/**
 * Writes the draft from the selection: standing text of the template, and one paragraph for each activity taken.
 * Only what is released at this very moment is taken. Composing anew is refused once somebody has written into the
 * draft, because it would replace their words.
 *
 * @throws DomainError not_found, refused
 */
export async function composeReport(
  actor: Actor,
  input: SelectionForm,
): Promise<Outcome<{ id: string; paragraphs: number }>> {
  const report = await getReport(input.report)
  if (!report) throw new DomainError('not_found', { id: input.report })
  const facts = await loadFacts(report.facts)
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM report WHERE id = ${input.report}::uuid FOR UPDATE`
    const locked = await getReport(input.report, tx)
    if (!locked || !canEditReport(actor, locked.facts.state)) throw new DomainError('refused', { id: input.report })
    const edited = await tx.paragraph.count({ where: { section: { reportId: input.report }, text: { not: null } } })
    if (edited > 0) return declined({ form: [{ key: 'report.problems.edited', values: { count: edited } }] })
    const candidates = await listCandidates(actor.scope, locked.facts, tx)
    const taken = candidates.filter(({ activityId }) => input.take.includes(activityId))
    if (taken.length === 0) return declined({ form: [{ key: 'report.problems.none_taken' }] })

    await tx.section.deleteMany({ where: { reportId: input.report } })
    await tx.use.deleteMany({ where: { reportId: input.report } })
    const sections = bySection(taken, locked.outline.accomplishments)
    const composed = compose(
      sections.map(({ accomplishment, candidates: own }) => ({
        accomplishment,
        snapshots: own.map(({ snapshot }) => snapshot),
      })),
      facts,
    )
    const paragraphs = await writeParts(
      tx,
      actor,
      locked,
      taken,
      sections.map(({ accomplishment, candidates: own }, i) => ({
        accomplishment,
        paragraphs: own.map((candidate, j) =>
          (composed[i]?.paragraphs[j]?.clauses ?? []).map(
            (clause): Written => ({
              text: clause.text,
              fields: clause.fields,
              footnotes: clause.footnotes ?? [],
              revisionId: candidate.revisionId,
            }),
          ),
        ),
      })),
    )
    await writeUses(tx, input, candidates)
    await tx.report.update({ where: { id: input.report }, data: { selectedAt: now(), version: { increment: 1 } } })
    await record(tx, actor, 'report.composed', { type: 'report', id: input.report }, { paragraphs })
    return done({ id: input.report, paragraphs })
  }, LIMIT_MS)
}

type ComposedPart = { accomplishment: string; paragraphs: Written[][] }

async function writeParts(
  tx: Tx,
  actor: Actor,
  { facts, outline }: { facts: ReportFacts; outline: Outline },
  taken: Candidate[],
  experiences: ComposedPart[],
): Promise<number> {
  let index = 0
  let paragraphs = 0
  const section = (
    part: Outline['parts'][number]['part'],
    heading: string,
    parentId?: string,
    accomplishmentId?: string,
  ) =>
    tx.section.create({
      data: { reportId: facts.id, part, heading, parentId, accomplishmentId, orderKey: orderKey(index++) },
    })
  for (const { part, heading, paragraphs: general, themes } of outline.parts) {
    const standing = themes?.[facts.themeId ?? ''] ?? general
    const { id } = await section(part, heading)
    const written = standing.map((text): Written[] => [
      { text: fillFields(text, facts, taken.length), fields: [], footnotes: [], revisionId: null },
    ])
    paragraphs += await writeParagraphs(tx, actor, id, written)
    if (part !== 'experiences') continue
    for (const { accomplishment, paragraphs: own } of experiences) {
      const name = outline.headings[accomplishment as keyof Outline['headings']] ?? accomplishment
      const child = await section(part, name, id, accomplishment)
      paragraphs += await writeParagraphs(tx, actor, child.id, own)
    }
  }
  return paragraphs
}

async function writeParagraphs(tx: Tx, actor: Actor, sectionId: string, written: Written[][]): Promise<number> {
  for (const [index, clauses] of written.entries()) {
    const sources = [...new Set(clauses.flatMap(({ revisionId }) => revisionId ?? []))]
    await tx.paragraph.create({
      data: {
        sectionId,
        orderKey: orderKey(index),
        updatedById: actor.id,
        clauses: { create: clauses.map((clause, position) => ({ ...clause, position })) },
        sources: { create: sources.map((revisionId) => ({ revisionId })) },
      },
    })
  }
  return written.length
}

/** The use ledger: what was taken, and why the rest of what was shown was not. */
async function writeUses(
  tx: Tx,
  { report, activity, take, because }: SelectionForm,
  candidates: Candidate[],
): Promise<void> {
  const known = new Set(candidates.map(({ activityId }) => activityId))
  const uses = activity
    .map((activityId, i) => ({
      reportId: report,
      activityId,
      leftOutBecause: take.includes(activityId) ? null : because[i]?.trim() || '',
    }))
    .filter(({ activityId, leftOutBecause }) => known.has(activityId) && leftOutBecause !== '')
  await tx.use.createMany({ data: uses })
}
