import 'server-only'
import { createHash } from 'node:crypto'
import { record } from '@/lib/audit/record'
import { type Tx, transaction } from '@/lib/core/db'
import { declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { REPORT_STATES } from '../constants'
import { findWaiver } from '../queries/find-waiver'
import { getSections } from '../queries/get-report'
import { layOut } from '../rules/lay-out'
import { toTranslate } from '../rules/to-translate'
import { freeze, freezeLength, NEXT_STATES } from '../rules/versions'
import type { ReportFacts, ReportState } from '../types'
import { lockReport } from './lock-report'

/**
 * Freezes the whole text under a name. A frozen version is never written again.
 *
 * @returns its number; or a problem when nothing is composed yet
 * @throws DomainError not_found, refused
 */
export function nameVersion(
  actor: Actor,
  input: { report: string; name: string },
): Promise<Outcome<{ number: number }>> {
  return transaction(async (tx) => {
    const { facts } = await lockReport(tx, actor, input.report, REPORT_STATES)
    const number = await freezeText(tx, actor, facts, input.name)
    return number ? done({ number }) : declined({ form: [{ key: 'report.problems.not_composed' }] })
  })
}

/**
 * Moves a report on, or back to drafting. The text that goes into clearance, was cleared or is submitted is frozen with
 * the move, so that it can be said at any time what somebody signed. What still stands in another language than the
 * report's is not cleared.
 *
 * @throws DomainError not_found, refused
 */
export function moveReport(
  actor: Actor,
  input: { report: string; to: ReportState; name: string },
): Promise<Outcome<{ state: ReportState }>> {
  return transaction(async (tx) => {
    const { facts } = await lockReport(tx, actor, input.report, REPORT_STATES)
    if (!NEXT_STATES[facts.state].includes(input.to))
      return declined({ form: [{ key: 'report.versions.problems.step' }] })
    if (input.to === 'cleared') {
      const texts = toTranslate(layOut(facts, await getSections(facts.id))).length
      if (texts > 0) return declined({ form: [{ key: 'report.versions.problems.untranslated', values: { texts } }] })
    }
    if (!(await freezeText(tx, actor, facts, input.name))) {
      return declined({ form: [{ key: 'report.problems.not_composed' }] })
    }
    await tx.report.update({ where: { id: input.report }, data: { state: input.to } })
    const step = { from: facts.state, to: input.to }
    await record(tx, actor, 'report.moved', { type: 'report', id: input.report }, step)
    return done({ state: input.to })
  })
}

/** Gives the number of the version; null where there is no text. */
async function freezeText(tx: Tx, actor: Actor, facts: ReportFacts, name: string): Promise<number | null> {
  const sheet = layOut(facts, await getSections(facts.id))
  if (sheet.sections.length === 0) return null
  const content = { ...freeze(sheet), length: freezeLength(sheet, await findWaiver(facts.id, tx)) }
  const checksum = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  const last = await tx.reportVersion.aggregate({ where: { reportId: facts.id }, _max: { number: true } })
  const number = (last._max.number ?? 0) + 1
  await tx.reportVersion.create({ data: { reportId: facts.id, number, name, content, checksum, actorId: actor.id } })
  await record(tx, actor, 'report.version_named', { type: 'report', id: facts.id }, { number, checksum })
  return number
}
