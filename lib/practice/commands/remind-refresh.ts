import 'server-only'
import { record } from '@/lib/audit/record'
import { dayOf, now, today } from '@/lib/core/clock'
import { type Tx, transaction } from '@/lib/core/db'
import { jobActor } from '@/lib/jobs/actor'
import { emit } from '@/lib/outbox/emit'
import { listDue } from '../queries/list-due'

/**
 * Announces each confirmed practice whose day has come, once until it is checked again. Asked again under the lock, so
 * that two copies at once announce it once.
 *
 * @returns how many were announced
 */
export async function remindRefresh(): Promise<number> {
  let announced = 0
  for (const activityId of await listDue()) if (await transaction((tx) => announce(tx, activityId))) announced++
  return announced
}

async function announce(tx: Tx, activityId: string): Promise<boolean> {
  const [due] = await tx.$queryRaw<{ dueOn: Date }[]>`
    SELECT due_on AS "dueOn" FROM practice WHERE activity_id = ${activityId}::uuid AND state = 'confirmed'
      AND due_on <= ${today()}::date AND told_due_at IS NULL FOR UPDATE`
  if (!due) return false
  await tx.practice.update({ where: { activityId }, data: { toldDueAt: now() } })
  const subject = { type: 'activity', id: activityId }
  await record(tx, await jobActor(tx, 'Reminders'), 'practice.refresh_due', subject, { since: dayOf(due.dueOn) })
  await emit(tx, 'practice.refresh_due', { activityId })
  return true
}
