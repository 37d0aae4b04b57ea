import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { type Tx, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { TAKING_STATES } from '../constants'
import type { WordChange } from '../rules/word-changes'
import { applyChange } from './apply-change'
import { lockReport } from './lock-report'

export type DecideInput = {
  report: string
  wordIn: string
  /** null: all that are open */
  position: number | null
  decision: 'accept' | 'refuse'
}

/**
 * Accepts or refuses what a Word file says differently, one by one or all. Sources stay with their paragraph; what was
 * added rests on nothing, and says so. A paragraph that somebody has written in since the comparison is left as it is.
 *
 * @returns how many were decided, and how many were left because their text has moved on
 * @throws DomainError not_found, refused
 */
export function decideChanges(actor: Actor, input: DecideInput): Promise<Outcome<{ decided: number; left: number }>> {
  return transaction(async (tx) => {
    await lockReport(tx, actor, input.report, TAKING_STATES)
    const open = await tx.wordChange.findMany({
      where: {
        ...{ wordInId: input.wordIn, state: 'open', wordIn: { reportId: input.report } },
        ...(input.position !== null && { position: input.position }),
      },
      orderBy: { position: 'asc' },
    })
    if (open.length === 0) return declined({ form: [{ key: 'report.word_in.problems.decided' }] })
    let left = 0
    for (const { position, change } of open) {
      const kept = input.decision === 'accept' && !(await apply(tx, actor, input.report, change as WordChange))
      if (kept) left += 1
      else await mark(tx, actor, input, position)
    }
    const decided = open.length - left
    if (decided === 0) return declined({ form: [{ key: 'report.word_in.problems.moved_on' }] })
    if (input.decision === 'accept') {
      await tx.report.update({ where: { id: input.report }, data: { version: { increment: 1 } } })
    }
    const counts = input.decision === 'accept' ? { accepted: decided, refused: 0 } : { accepted: 0, refused: decided }
    await record(tx, actor, 'report.word_decided', { type: 'report', id: input.report }, counts)
    return done({ decided, left })
  })
}

async function apply(tx: Tx, actor: Actor, report: string, change: WordChange): Promise<boolean> {
  try {
    return await applyChange(tx, actor, report, change)
  } catch (error) {
    if (error instanceof DomainError) return false
    throw error
  }
}

async function mark(tx: Tx, actor: Actor, { wordIn, decision }: DecideInput, position: number): Promise<void> {
  await tx.wordChange.update({
    where: { wordInId_position: { wordInId: wordIn, position } },
    data: { state: decision === 'accept' ? 'accepted' : 'refused', decidedBy: actor.id, decidedAt: now() },
  })
}
