import 'server-only'
import { now } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/db'
import type { Request, Round } from '@/lib/generated/prisma/client'
import { closesAt, isSettled, requestState } from '../rules/request-state'
import { listCells } from './cells'

/** Whether one asked can still answer and has not, as the transaction sees it: whoever is reminded is asked this first. */
export async function owesAnswer(tx: Tx, request: Request & { round: Round }): Promise<boolean> {
  if (closesAt(request.round.deadline, request) < now()) return false
  const answered = (await listCells(null, [request.roundId], tx)).get(request.id)
  return !isSettled(requestState(request, answered?.cells ?? []))
}

/** Those presences of a round that owe an answer now. */
export async function listOwing(tx: Tx, roundId: string, presenceIds: readonly string[]): Promise<string[]> {
  const where = { roundId, presenceId: { in: [...presenceIds] } }
  const requests = await tx.request.findMany({ where, include: { round: true } })
  const owing = await Promise.all(requests.map(async (one) => ((await owesAnswer(tx, one)) ? [one.presenceId] : [])))
  return owing.flat().filter((id) => id !== null)
}
