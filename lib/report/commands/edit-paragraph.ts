import 'server-only'
import { record } from '@/lib/audit/record'
import { type Tx, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { plainText } from '../rules/lay-out'
import type { ParagraphForm } from '../schema'
import { answerSource } from './answer-source'
import { lockReport } from './lock-report'

/**
 * Writes the text of a paragraph. Its clauses as composed and its sources stay. Somebody else's newer text is never
 * overwritten: the page shows it, and what was typed stays in the field. A changed source that the text answers is taken
 * as it is today.
 *
 * @throws DomainError not_found, refused
 */
export function editParagraph(
  actor: Actor,
  input: ParagraphForm,
): Promise<Outcome<{ report: string; paragraph: string }>> {
  return transaction(async (tx) => {
    const { facts } = await lockReport(tx, actor, input.report)
    const paragraph = await findParagraph(tx, input)
    const { clauses } = paragraph
    const current = plainText({
      text: paragraph.text,
      clauses: clauses.map((clause) => ({ ...clause, revisionId: null })),
    })
    const answer = { report: input.report, paragraph: input.paragraph }
    if (current === input.text && !input.source) return done(answer)
    if (paragraph.version !== input.version) {
      // Sent again after their text was shown, it is the person's decision.
      const shown = { version: String(paragraph.version), theirs: current }
      return declined({ text: [{ key: 'report.problems.conflict' }] }, shown)
    }
    await tx.paragraph.update({
      where: { id: input.paragraph },
      data: { text: input.text, version: { increment: 1 }, updatedById: actor.id },
    })
    if (input.source) await answerSource(tx, actor, facts, { paragraph: input.paragraph, source: input.source })
    await tx.clause.updateMany({ where: { paragraphId: input.paragraph }, data: { isEdited: true } })
    await tx.report.update({ where: { id: input.report }, data: { version: { increment: 1 } } })
    await record(
      tx,
      actor,
      'report.paragraph_edited',
      { type: 'report', id: input.report },
      { paragraph: input.paragraph },
    )
    return done(answer)
  })
}

async function findParagraph(tx: Tx, { paragraph: id, report }: ParagraphForm) {
  const found = await tx.paragraph.findFirst({
    where: { id, section: { reportId: report } },
    include: { clauses: { orderBy: { position: 'asc' } } },
  })
  if (!found) throw new DomainError('not_found', { type: 'report', id: report, action: 'report.edit' })
  return found
}
