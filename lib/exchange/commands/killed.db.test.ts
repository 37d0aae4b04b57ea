import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { beforeAll, expect, it, vi } from 'vitest'
import { now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import { writeImports } from '@/lib/jobs/write-imports'
import { presenceOf } from '@/lib/testing/activities'
import { bytesOf, checkFile } from '@/lib/testing/imports'
import { makePerson, type TestPerson } from '@/lib/testing/roles'
import { keyOf } from './write-rows'

const ROWS = 120
const LIMIT_MS = 120_000

let officer: TestPerson

beforeAll(async () => {
  const office = await presenceOf('ro-central-asia')
  officer = await makePerson({ role: 'contributor', presenceId: office.id })
})

/** A turn of the queue in a process of its own, without another between it and us that would be killed in its stead. */
function startWorker() {
  const program = path.join('lib', 'testing', 'write-imports.ts')
  const args = ['--conditions=react-server', '--import', 'tsx', program]
  return spawn(process.execPath, args, { stdio: 'inherit' })
}

const waiting = async (): Promise<number> => {
  const [found] = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  return Number(found?.count ?? 0)
}

it(
  'an import whose worker is killed in the middle of a batch goes on where the last whole batch ended',
  async () => {
    const rows = Array.from({ length: ROWS }, (_, at) => `Killed ${at}`)
    const { id } = await checkFile(officer.actor, bytesOf(['Title', ...rows].join('\n')))
    await db.import.update({ where: { id }, data: { startedAt: now() } })
    const made = () => db.activity.count({ where: { title: { startsWith: 'Killed' } } })
    // Somebody else holds the key of a row of the fourth batch: there the worker stands still, in its transaction.
    await db.$transaction(
      async (tx) => {
        await tx.$executeRaw`
          INSERT INTO idempotency_key (actor_id, key, body_hash, answer)
          VALUES (${officer.actor.id}::uuid, ${keyOf({ importId: id, number: 75 })}, 'held', '""')`
        const worker = startWorker()
        await vi.waitFor(async () => expect(await waiting()).toBe(1), { timeout: LIMIT_MS })
        expect(await made()).toBe(60)
        worker.kill('SIGKILL')
        await once(worker, 'exit')
        await tx.$executeRaw`DELETE FROM idempotency_key WHERE body_hash = 'held'`
      },
      { timeout: LIMIT_MS },
    )
    await vi.waitFor(async () => expect(await waiting()).toBe(0), { timeout: LIMIT_MS })
    await writeImports()
    expect(await made()).toBe(ROWS)
    const written = await db.importRow.findMany({ where: { importId: id }, select: { written: true } })
    expect(new Set(written.map((row) => row.written)).size).toBe(ROWS)
    expect((await db.import.findUniqueOrThrow({ where: { id } })).finishedAt).not.toBeNull()
  },
  2 * LIMIT_MS,
)
