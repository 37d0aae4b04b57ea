import PgBoss from 'pg-boss'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { env } from '@/lib/core/env'
import { joinQueue } from './queue'

const NEVER = '0 0 1 1 *'
const ends: (() => Promise<void>)[] = []

let outside: PgBoss
beforeEach(async () => {
  outside = new PgBoss({ connectionString: env.DATABASE_URL, max: 1, supervise: false, schedule: false })
  await outside.start()
})
afterEach(async () => {
  for (const end of [...ends.splice(0), () => outside.stop({ wait: true })]) await end()
})

const join = async (...work: Parameters<typeof joinQueue>[0][number][]) => ends.push(await joinQueue(work))

/** Work that says when it ran. */
function watched(name: string, fail = false) {
  const turns: (() => void)[] = []
  let ran = 0
  const run = async () => {
    ran++
    turns.shift()?.()
    if (fail) throw new Error('Not this time')
  }
  return {
    work: { name, cron: NEVER, run },
    next: () => new Promise<void>((resolve) => turns.push(resolve)),
    count: () => ran,
  }
}

it('gives each turn to one copy, however many take part', async () => {
  const { work, next, count } = watched('fold')
  await join(work)
  await join(work)
  await join(work)
  for (const _turn of [1, 2]) {
    const ran = next()
    expect(await outside.send('fold', {})).not.toBeNull()
    await ran
  }
  for (const end of ends.splice(0)) await end()
  expect(count()).toBe(2)
})

it('lets one turn wait, not a second behind it', async () => {
  await outside.createQueue('sweep', { name: 'sweep', policy: 'stately' })
  expect(await outside.send('sweep', {})).not.toBeNull()
  expect(await outside.send('sweep', {})).toBeNull()
})

it('goes on after a turn that failed', async () => {
  const { work, next } = watched('fails', true)
  await join(work)
  for (const _turn of [1, 2]) {
    const ran = next()
    await outside.send('fails', {})
    await ran
    await expect.poll(() => outside.getQueueSize('fails', { before: 'completed' }), { timeout: 10_000 }).toBe(0)
  }
})

it('takes off the timetable what is no longer listed', async () => {
  await join(watched('old').work, watched('kept').work)
  await join(watched('kept').work)
  expect((await outside.getSchedules()).map(({ name }) => name)).toEqual(['kept'])
})
