import 'server-only'
import { addSeconds, now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import { declined, type Outcome } from '@/lib/core/errors'
import { MEMORY_SECONDS, secondsToWait } from '../slowdown/rules'

type WatchedKeys = { account: string; address: string | null }

/**
 * Runs something that only the right password gets through, and slows down who keeps failing. The failure is noted
 * before the password is looked at and taken back on success: a thousand tries at the same moment see one another.
 */
export async function attempt<T>(watched: WatchedKeys, run: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const keys = [watched.account, ...(watched.address ? [watched.address] : [])]
  const noted = await db.signInFailure.createManyAndReturn({ data: keys.map((key) => ({ key, at: now() })) })
  const takeBack = () => db.signInFailure.deleteMany({ where: { id: { in: noted.map(({ id }) => id) } } })
  const waits = await Promise.all([
    waitFor(
      'account',
      noted.find(({ key }) => key === watched.account),
    ),
    waitFor(
      'address',
      noted.find(({ key }) => key === watched.address),
    ),
  ])
  const seconds = Math.max(...waits)
  if (seconds > 0) {
    // A try that was not let through is no failure: whoever keeps knocking cannot keep the person out.
    await takeBack()
    return declined({ form: [{ key: 'account.problem.wait', values: { seconds } }] })
  }
  const outcome = await run()
  if (outcome.ok) {
    await takeBack()
    await db.signInFailure.deleteMany({
      where: { OR: [{ key: watched.account }, { at: { lt: addSeconds(now(), -MEMORY_SECONDS) } }] },
    })
  }
  return outcome
}

async function waitFor(kind: keyof WatchedKeys, own: { id: bigint; key: string } | undefined): Promise<number> {
  if (!own) return 0
  const at = now()
  const others = await db.signInFailure.aggregate({
    where: { key: own.key, id: { not: own.id }, at: { gt: addSeconds(at, -MEMORY_SECONDS) } },
    _count: true,
    _max: { at: true },
  })
  return secondsToWait(kind, others._count, others._max.at, at)
}
