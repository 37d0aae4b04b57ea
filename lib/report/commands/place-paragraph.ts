import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { paragraphsIn } from '../rules/split-text'
import type { InsertForm, PlaceForm } from '../schema'
import { findParagraph } from './find-paragraph'
import { keepReferences } from './keep-references'
import { lockReport } from './lock-report'
import { putAt } from './place'

type Placed = { report: string; paragraph: string; made: { id: string; version: number }[] }

/**
 * Adds a paragraph, or several where the text holds empty lines. It rests on nothing, and says so.
 *
 * @throws DomainError not_found, refused
 */
export function insertParagraph(actor: Actor, input: InsertForm): Promise<Outcome<Placed>> {
  return transaction(async (tx) => {
    await lockReport(tx, actor, input.report)
    const section = await tx.section.count({ where: { id: input.section, reportId: input.report } })
    if (section === 0) return declined({ form: [{ key: 'report.problems.moved_on' }] })
    const made: { id: string; version: number }[] = []
    const typed = await keepReferences(tx, input.report, input.text, input.numbering ?? [])
    for (const text of paragraphsIn(typed)) {
      const data = { sectionId: input.section, orderKey: '', text, updatedById: actor.id }
      const { id, version } = await tx.paragraph.create({ data })
      made.push({ id, version })
    }
    const ids = made.map(({ id }) => id)
    if (!(await putAt(tx, input.report, ids, input))) {
      await tx.paragraph.deleteMany({ where: { id: { in: ids } } })
      return declined({ form: [{ key: 'report.problems.moved_on' }] })
    }
    await tx.report.update({ where: { id: input.report }, data: { version: { increment: 1 }, shapedAt: now() } })
    const subject = { type: 'report', id: input.report } as const
    await record(tx, actor, 'report.paragraph_added', subject, { paragraphs: ids })
    return done({ report: input.report, paragraph: ids[0] ?? '', made })
  })
}

/**
 * Moves a paragraph to another place, with all that it rests on.
 *
 * @throws DomainError not_found, refused
 */
export function moveParagraph(actor: Actor, input: PlaceForm): Promise<Outcome<Placed>> {
  return transaction(async (tx) => {
    await lockReport(tx, actor, input.report)
    const { id, version, section } = await findParagraph(tx, input.report, input.paragraph)
    const moved = section.part !== 'summary' && (await putAt(tx, input.report, [id], input))
    if (!moved) return declined({ form: [{ key: 'report.problems.moved_on' }] })
    await tx.report.update({ where: { id: input.report }, data: { version: { increment: 1 }, shapedAt: now() } })
    const change = { paragraph: id, section: input.section }
    await record(tx, actor, 'report.paragraph_moved', { type: 'report', id: input.report }, change)
    return done({ report: input.report, paragraph: id, made: [{ id, version }] })
  })
}
