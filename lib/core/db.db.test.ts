import { expect, it } from 'vitest'
import { db, transaction } from './db'

const count = async (table: string) => {
  const rows = await db.$queryRaw<
    { n: number }[]
  >`SELECT count(*)::int AS n FROM information_schema.tables WHERE table_name = ${table}`
  return rows[0]?.n
}

it('works on a migrated database of its own', async () => {
  const rows = await db.$queryRaw<{ name: string }[]>`SELECT current_database() AS name`
  expect(rows[0]?.name).toMatch(/^test_/)
  expect(await count('_prisma_migrations')).toBe(1)
})

it('keeps nothing of a transaction that fails', async () => {
  const failing = transaction(async (tx) => {
    await tx.$executeRaw`CREATE TABLE half_done (id int)`
    throw new Error('on purpose')
  })
  await expect(failing).rejects.toThrow('on purpose')
  expect(await count('half_done')).toBe(0)
})

it('gives up on a transaction that takes too long', async () => {
  const slow = transaction((tx) => tx.$queryRaw`SELECT pg_sleep(1)::text`, 200)
  await expect(slow).rejects.toThrow()
})

it('limits how long a statement may run', async () => {
  const rows = await db.$queryRaw<{ limit: string }[]>`SELECT current_setting('statement_timeout') AS limit`
  expect(rows[0]?.limit).toBe('15s')
})
