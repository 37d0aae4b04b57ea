import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { WAIVING_STATES } from '../constants'
import { getSections } from '../queries/get-report'
import { layOut } from '../rules/lay-out'
import type { WaiverForm } from '../schema'
import { lockReport } from './lock-report'

/**
 * Notes that a report may be longer than its limit, up to a number of words, with the reason. Each note stays; the last
 * one counts.
 *
 * @throws DomainError not_found, refused
 */
export function noteWaiver(actor: Actor, input: WaiverForm): Promise<Outcome<{ words: number }>> {
  return transaction(async (tx) => {
    const { facts } = await lockReport(tx, actor, input.report, WAIVING_STATES)
    const { words } = layOut(facts, await getSections(facts.id))
    const least = Math.max(words.total, facts.wordLimit + 1)
    if (input.words < least) return declined({ words: [{ key: 'report.waiver.problems.short', values: { least } }] })
    const { report: reportId, reason } = input
    await tx.wordWaiver.create({ data: { reportId, words: input.words, reason, actorId: actor.id } })
    const change = { words: input.words, limit: facts.wordLimit }
    await record(tx, actor, 'report.waived', { type: 'report', id: reportId }, change)
    return done({ words: input.words })
  })
}
