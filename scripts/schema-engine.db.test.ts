import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { dropDatabase, query, urlOf } from './postgres/databases.mjs'

// Prisma's CLI with our engine, on a schema folder of its own. Here and not in the temporary folder, so that
// the CLI finds its packages.
const root = path.resolve(import.meta.dirname, '..')
mkdirSync(path.join(root, '.data'), { recursive: true })
const place = mkdtempSync(path.join(root, '.data/engine-'))
const name = `test_${process.pid}_engine`
const server = inject('databaseServer').url
const url = urlOf(server, name)

const THING = 'model Thing {\n  id   String @id\n  name String\n}\n'

async function prisma(...args: string[]) {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    CHECKPOINT_DISABLE: '1',
    PRISMA_SCHEMA_ENGINE_BINARY: path.join(root, 'scripts/schema-engine.mjs'),
  }
  const cli = path.join(root, 'node_modules/prisma/build/index.js')
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [cli, ...args], { cwd: place, env })
    return { code: 0, output: stdout + stderr }
  } catch (error) {
    const failed = error as { code: number; stdout: string; stderr: string }
    return { code: failed.code, output: failed.stdout + failed.stderr }
  }
}

const migration = (folder: string, sql: string) => {
  mkdirSync(path.join(place, 'prisma/migrations', folder), { recursive: true })
  writeFileSync(path.join(place, 'prisma/migrations', folder, 'migration.sql'), sql)
}

beforeAll(() => {
  mkdirSync(path.join(place, 'prisma/models'), { recursive: true })
  writeFileSync(path.join(place, 'prisma/schema.prisma'), 'datasource db {\n  provider = "postgresql"\n}\n')
  writeFileSync(path.join(place, 'prisma/models/thing.prisma'), THING)
  const config =
    "export default { schema: 'prisma', migrations: { path: 'prisma/migrations' }, datasource: { url: process.env.DATABASE_URL } }"
  writeFileSync(path.join(place, 'prisma.config.mjs'), config)
})

afterAll(async () => {
  rmSync(place, { recursive: true, force: true })
  await dropDatabase(server, name)
})

const DIFF = ['migrate', 'diff', '--from-migrations', 'prisma/migrations', '--to-schema', 'prisma', '--exit-code']

it('makes a migration from a schema in several files, and the database with it', async () => {
  expect(await prisma('migrate', 'dev', '--name', 'create_thing')).toMatchObject({ code: 0 })
  expect(await query(url, 'SELECT count(*)::int AS n FROM "Thing"')).toEqual([{ n: 0 }])
})

it('finds no drift where there is none, and names it where there is', async () => {
  expect((await prisma(...DIFF)).output).toContain('No difference detected.')
  writeFileSync(path.join(place, 'prisma/models/thing.prisma'), THING.replace('}', '  size Int?\n}'))
  expect(await prisma(...DIFF)).toMatchObject({ code: 2, output: expect.stringContaining('size') })
})

it('takes a function body with semicolons as it stands', async () => {
  migration(
    '29990101000000_add_function',
    'CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END; $$;',
  )
  expect(await prisma('migrate', 'deploy')).toMatchObject({ code: 0 })
  expect(await query(url, 'SELECT one()')).toEqual([{ one: 1 }])
})

it('leaves nothing of a migration that fails, and says so', async () => {
  migration('29990102000000_break', 'CREATE TABLE half (id int);\nSELECT nonsense;')
  expect(await prisma('migrate', 'deploy')).toMatchObject({ code: 1, output: expect.stringContaining('nonsense') })
  expect(await query(url, "SELECT to_regclass('half') AS half")).toEqual([{ half: null }])
})

it('ends with an error when the database does not answer', async () => {
  const env = { ...process.env, DATABASE_URL: 'postgresql://127.0.0.1:1/none' }
  const cli = path.join(root, 'scripts/prisma.mjs')
  await expect(
    promisify(execFile)(process.execPath, [cli, 'migrate', 'status'], { cwd: root, env }),
  ).rejects.toMatchObject({ code: 1 })
})
