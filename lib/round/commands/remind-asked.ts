import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { type Tx, transaction } from '@/lib/core/db'
import { jobActor } from '@/lib/jobs/actor'
import { emit } from '@/lib/outbox/emit'
import { listAllOpen } from '../queries/open-rounds'
import { owesAnswer } from '../queries/owes-answer'
import { closesAt, isSettled } from '../rules/request-state'
import { dueStage } from '../rules/stages'
import { lockRequest } from './lock-request'

/**
 * Reminds presences that have not answered, or left lying what came back to them, once a stage. Asked again under the
 * lock, so that two copies at once remind once.
 *
 * @returns how many were reminded
 */
export async function remindAsked(): Promise<number> {
  let reminded = 0
  for (const { asked } of await listAllOpen()) {
    for (const { id, presenceId, state } of asked) {
      if (!presenceId || isSettled(state)) continue
      if (await transaction((tx) => remind(tx, id))) reminded++
    }
  }
  return reminded
}

async function remind(tx: Tx, id: string): Promise<boolean> {
  const request = await lockRequest(tx, id)
  const { round, remindedAt } = request
  const days = dueStage(closesAt(round.deadline, request), remindedAt ?? round.createdAt, now())
  if (days === null || !(await owesAnswer(tx, request))) return false
  await tx.request.update({ where: { id }, data: { remindedAt: now() } })
  await record(tx, await jobActor(tx, 'Reminders'), 'request.reminded', { type: 'request', id }, { days })
  await emit(tx, 'round.reminder_due', { requestId: id })
  return true
}
