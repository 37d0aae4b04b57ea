import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { type Tx, transaction } from '@/lib/core/db'
import { declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { moveComments } from '../comments/commands'
import type { JoinForm } from '../schema'
import { type FoundParagraph, findParagraph } from './find-paragraph'
import { lockReport } from './lock-report'

/**
 * Joins a paragraph to another one, behind its text. What either rested on, and each clause with its footnotes, the
 * joined one keeps; two that stand as composed still do. What
 * spoke of it by its number speaks of the joined one. Declined where somebody has written in one of them meanwhile.
 *
 * @throws DomainError not_found, refused
 */
export function joinParagraphs(
  actor: Actor,
  input: JoinForm,
): Promise<Outcome<{ report: string; paragraph: string; made: { id: string; version: number }[] }>> {
  return transaction(async (tx) => {
    await lockReport(tx, actor, input.report)
    const paragraph = await findParagraph(tx, input.report, input.paragraph)
    const into = await findParagraph(tx, input.report, input.into)
    const summary = [paragraph, into].some(({ section }) => section.part === 'summary')
    const moved = paragraph.version !== input.version || into.version !== input.intoVersion
    if (moved || summary || paragraph.id === into.id) {
      return declined({ form: [{ key: 'report.problems.moved_on' }] })
    }
    const asComposed = paragraph.text === null && into.text === null
    await keepSources(tx, paragraph, into)
    await keepClauses(tx, paragraph, into)
    await moveComments(tx, paragraph.id, into.id)
    await tx.paragraph.delete({ where: { id: paragraph.id } })
    const text = asComposed ? null : `${into.words} ${paragraph.words}`
    const formerIds = [...into.formerIds, paragraph.id, ...paragraph.formerIds]
    const data = { text, formerIds, version: { increment: 1 }, updatedById: actor.id }
    const { version } = await tx.paragraph.update({ where: { id: into.id }, data })
    await tx.report.update({ where: { id: input.report }, data: { version: { increment: 1 }, shapedAt: now() } })
    const change = { paragraph: paragraph.id, into: into.id }
    await record(tx, actor, 'report.paragraphs_joined', { type: 'report', id: input.report }, change)
    return done({ report: input.report, paragraph: into.id, made: [{ id: into.id, version }] })
  })
}

/** What both rest on was taken when the earlier of them took it. */
export async function keepSources(tx: Tx, from: FoundParagraph, into: FoundParagraph): Promise<void> {
  for (const source of from.sources) {
    const known = into.sources.find(({ revisionId }) => revisionId === source.revisionId)
    if (!known) await tx.source.create({ data: { ...source, paragraphId: into.id } })
    else if (source.takenAt < known.takenAt) {
      await tx.source.update({
        where: { paragraphId_revisionId: { paragraphId: into.id, revisionId: source.revisionId } },
        data: { takenAt: source.takenAt },
      })
    }
  }
}

/** The clauses come behind those that are there, with their notes. */
export async function keepClauses(tx: Tx, from: FoundParagraph, into: FoundParagraph): Promise<void> {
  const begin = (into.clauses.at(-1)?.position ?? -1) + 1
  for (const [index, { id }] of from.clauses.entries()) {
    await tx.clause.update({ where: { id }, data: { paragraphId: into.id, position: begin + index } })
  }
}
