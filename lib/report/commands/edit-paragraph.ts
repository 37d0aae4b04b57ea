import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { numbersIn, toTyped } from '../rules/notation'
import { paragraphsIn } from '../rules/split-text'
import type { ParagraphForm } from '../schema'
import { answerSource } from './answer-source'
import { findParagraph } from './find-paragraph'
import { keepReferences } from './keep-references'
import { lockReport } from './lock-report'
import { splitParagraph } from './split-paragraph'

/** `made`: the paragraphs that the text fills now, with their versions: the first is the one that was edited. */
export type Edited = { report: string; paragraph: string; made: { id: string; version: number }[] }

/**
 * Writes the text of a paragraph. Its clauses as composed and its sources stay; where the text holds an empty line, what
 * follows becomes a paragraph of its own that rests on the same. Somebody else's newer text is never overwritten: the
 * page shows it, and what was typed stays in the field. A changed source that the text answers is taken as it is today.
 *
 * @throws DomainError not_found, refused
 */
export function editParagraph(actor: Actor, input: ParagraphForm): Promise<Outcome<Edited>> {
  return transaction(async (tx) => {
    const { facts } = await lockReport(tx, actor, input.report)
    const paragraph = await findParagraph(tx, input.report, input.paragraph)
    const answer = { report: input.report, paragraph: input.paragraph }
    const text = await keepReferences(tx, input.report, input.text, input.numbering ?? [])
    if (paragraph.words === text && !input.source) {
      return done({ ...answer, made: [{ id: paragraph.id, version: paragraph.version }] })
    }
    if (paragraph.version !== input.version) {
      // Sent again after their text was shown, it is the person's decision.
      const theirs = toTyped(paragraph.words, numbersIn(input.numbering ?? []))
      const shown = { version: String(paragraph.version), theirs }
      return declined({ text: [{ key: 'report.problems.conflict' }] }, shown)
    }
    const texts = paragraphsIn(text)
    if (texts.length > 1 && paragraph.section.part === 'summary') {
      return declined({ text: [{ key: 'report.problems.one_summary' }] })
    }
    const subject = { type: 'report', id: input.report } as const
    const made = await splitParagraph(tx, actor, paragraph, texts)
    if (input.source) await answerSource(tx, actor, facts, { paragraph: input.paragraph, source: input.source })
    await tx.report.update({ where: { id: input.report }, data: { version: { increment: 1 } } })
    await record(tx, actor, 'report.paragraph_edited', subject, { paragraph: input.paragraph })
    if (made.length > 1) {
      const change = { paragraph: input.paragraph, into: made.length }
      await record(tx, actor, 'report.paragraph_split', subject, change)
    }
    return done({ ...answer, made })
  })
}
