import 'server-only'
import PgBoss from 'pg-boss'
import { env } from '@/lib/core/env'
import { openQueue } from '@/lib/core/queue'
import { reportFault } from '@/lib/core/report'
import type { Work } from './work'

/** A copy that died holds its turn for so long; afterwards another takes it. */
const TURN_SECONDS = 300
const DAY_SECONDS = 86_400

/**
 * Takes part in the work of the house. The queue stands in the same PostgreSQL (schema `pgboss`), so any number of
 * copies may call this: a turn falls due once, one copy takes it, and no second waits behind it.
 *
 * @param work what there is to do; what is no longer listed is taken off the timetable
 * @returns ends this copy's part, after the turns that it has begun
 */
export async function joinQueue(work: readonly Work[]): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    connectionString: env.DATABASE_URL,
    application_name: 'cooperation-tracker jobs',
    max: 2,
    archiveCompletedAfterSeconds: DAY_SECONDS,
    deleteAfterDays: 7,
  })
  boss.on('error', (error) => reportFault('queue', error))
  await boss.start()
  for (const { name, cron, run, seconds = TURN_SECONDS } of work) {
    // A turn that failed is not begun again: the next one on the timetable is its repetition.
    await boss.createQueue(name, { name, policy: 'stately', expireInSeconds: seconds, retryLimit: 0 })
    await boss.schedule(name, cron)
    await boss.work(name, () => reportingFaults(name, run))
  }
  await strikeUnlisted(boss, work)
  openQueue(boss)
  return () => {
    openQueue(null)
    return boss.stop({ graceful: true, wait: true })
  }
}

/** The queue keeps that a turn failed; our own log says where, without what the error may quote. */
async function reportingFaults(name: string, run: Work['run']): Promise<void> {
  try {
    await run()
  } catch (error) {
    reportFault(name, error)
    throw error
  }
}

async function strikeUnlisted(boss: PgBoss, work: readonly Work[]): Promise<void> {
  const listed = new Set(work.map(({ name }) => name))
  for (const { name } of await boss.getSchedules()) if (!listed.has(name)) await boss.unschedule(name)
}
