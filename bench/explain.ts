// Shows the plans of what the application sends: `npx tsx --conditions=react-server bench/explain.ts 100000 > plans.txt`.
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { query } from '../scripts/postgres/databases.mjs'
import { readCases } from './cases'
import { copyFor, sizeFrom, startBenchServer } from './database'
import { say } from './say'
import { applySettings } from './settings'
import { makeViewers } from './viewers'

const server = await startBenchServer()
const copy = await copyFor(server.url, sizeFrom(process.argv.slice(2), 100_000))
const log = path.join(server.home, 'postgres.log')
try {
  await explainNewSessions(copy.url)
  applySettings(copy.url)
  const { db } = await import('@/lib/core/db')
  const pool = new pg.Pool({ connectionString: copy.url, max: 1 })
  for (const viewer of await makeViewers()) {
    for (const { name, sides } of await readCases(pool, viewer)) {
      // The first reading warms what is kept in memory.
      await sides.ours()
      const from = statSync(log).size
      await sides.ours()
      say(`\n## ${viewer.name}: ${name}\n${readFileSync(log).subarray(from).toString()}`)
    }
  }
  await pool.end()
  await db.$disconnect()
} finally {
  await copy.drop()
  await server.stop()
}

/** Lets PostgreSQL write the plan of every statement to its log, in this copy alone. */
async function explainNewSessions(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1)
  const settings = {
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_buffers': 'on',
  }
  for (const [setting, value] of Object.entries(settings)) {
    await query(url, `ALTER DATABASE "${name}" SET ${setting} = '${value}'`)
  }
}
