import 'server-only'
import { record, recordRefusal } from '@/lib/audit/record'
import { db, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { giveVerdict } from '../commands/give-verdict'
import { RESULTS } from './constants'
import type { SeveralForm } from './schema'
import type { CheckedRow, Result, RowResult } from './types'

/**
 * Gives one verdict to several activities, each by itself: one that has moved since it was checked is left as it is and
 * told, and the others go on. Sent twice, or again after it was cut off, it judges nothing twice.
 *
 * @returns the id under which what came of each can be read; or a problem on `reason`
 */
export async function giveVerdicts(actor: Actor, input: SeveralForm): Promise<Outcome<{ id: string }>> {
  const { key: id, accomplishment: accomplishmentId, outcome, reason, row: rows } = input
  if (outcome === 'returned' && !reason) return declined({ reason: [{ key: 'review.problems.reason_missing' }] })
  const before = await db.verdictBatch.findUnique({ where: { id } })
  if (before && before.actorId !== actor.id) throw new DomainError('not_found', { id })
  if (before) return done({ id })
  const results: RowResult[] = []
  for (const row of rows) results.push({ reference: row.reference, result: await judge(actor, input, row) })
  await transaction(async (tx) => {
    const data = { id, actorId: actor.id, accomplishmentId, outcome, results }
    const { count } = await tx.verdictBatch.createMany({ data, skipDuplicates: true })
    const given = results.filter(({ result }) => result === 'given').length
    const counts = { accomplishment: accomplishmentId, outcome, given, of: rows.length }
    if (count > 0) await record(tx, actor, 'verdicts.given', { type: 'verdict_batch', id }, counts)
  })
  return done({ id })
}

async function judge(actor: Actor, { accomplishment, outcome, reason }: SeveralForm, row: CheckedRow): Promise<Result> {
  try {
    const told = await giveVerdict(actor, { ...row, accomplishment, outcome, reason })
    return told.ok ? 'given' : resultOf(told.problems.form?.[0]?.key)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const subject = { type: 'activity', id: error.detail.id ?? row.reference }
    await recordRefusal(actor, subject, { action: 'activity.judge', reason: error.code })
    return error.code === 'not_found' ? 'not_found' : 'refused'
  }
}

const resultOf = (key = ''): Result => RESULTS.find((result) => key === `review.problems.${result}`) ?? 'refused'
