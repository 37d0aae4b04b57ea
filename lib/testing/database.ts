import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import { cloneDatabase } from '../../scripts/postgres/databases.mjs'

// Runs before each database test file. The modules under test find their settings when they are imported,
// which is afterwards; each file has a process, and hence a client, of its own.
const { url, template } = inject('databaseServer')
const clone = await cloneDatabase(url, template)

process.env.DATABASE_URL = clone.url
process.env.NEXTAUTH_SECRET = 'a-secret-for-tests-of-at-least-thirty-two-characters'
process.env.DATABASE_POOL = '5'
const files = mkdtempSync(path.join(tmpdir(), 'tracker-files-'))
process.env.DATA_DIR = files

afterAll(async () => {
  const { db } = await import('@/lib/core/db')
  await db.$disconnect()
  await clone.drop()
  rmSync(files, { recursive: true, force: true })
})
