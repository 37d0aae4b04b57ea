import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import type { RemoveForm } from '../schema'
import { findParagraph } from './find-paragraph'
import { lockReport } from './lock-report'

type Removed = { report: string; paragraph: string; made: { id: string; version: number }[] }

/**
 * Takes a paragraph out of the text. It is kept with all that it rests on, and can be put back. Declined where somebody has
 * written in it meanwhile, and for the summary.
 *
 * @throws DomainError not_found, refused
 */
export function removeParagraph(actor: Actor, input: RemoveForm): Promise<Outcome<Removed>> {
  return transaction(async (tx) => {
    await lockReport(tx, actor, input.report)
    const { id, version, section } = await findParagraph(tx, input.report, input.paragraph)
    if (version !== input.version || section.part === 'summary')
      return declined({ form: [{ key: 'report.problems.moved_on' }] })
    await tx.paragraph.update({ where: { id }, data: { removedAt: now() } })
    const data = { version: { increment: 1 }, shapedAt: now() }
    await tx.report.update({ where: { id: input.report }, data })
    await record(tx, actor, 'report.paragraph_removed', { type: 'report', id: input.report }, { paragraph: id })
    return done({ report: input.report, paragraph: id, made: [{ id, version }] })
  })
}

/**
 * Puts a paragraph back where it stood. Putting back what stands there changes nothing.
 *
 * @throws DomainError not_found, refused
 */
export function restoreParagraph(actor: Actor, input: RemoveForm): Promise<Outcome<Removed>> {
  return transaction(async (tx) => {
    await lockReport(tx, actor, input.report)
    const where = { id: input.paragraph, removedAt: { not: null }, section: { reportId: input.report } }
    const { count } = await tx.paragraph.updateMany({ where, data: { removedAt: null } })
    if (count === 0) await findParagraph(tx, input.report, input.paragraph)
    else {
      await tx.report.update({ where: { id: input.report }, data: { version: { increment: 1 } } })
      const change = { paragraph: input.paragraph }
      await record(tx, actor, 'report.paragraph_restored', { type: 'report', id: input.report }, change)
    }
    const made = [{ id: input.paragraph, version: input.version }]
    return done({ report: input.report, paragraph: input.paragraph, made })
  })
}
