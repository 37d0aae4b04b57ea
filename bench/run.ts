// Measures the query layer beside bare SQL: `npm run bench -- 100000`. See bench/README.md.
import pg from 'pg'
import { type Case, readCases, writeCases } from './cases'
import { copyFor, sizeFrom, startBenchServer } from './database'
import { race } from './measure'
import { printTable, type Result } from './report'
import { say } from './say'
import { applySettings } from './settings'
import { makeViewers } from './viewers'

const ROUNDS = 5
const TURN_MS = 300
/** Verdicts use up what waits, and at 10,000 activities some 900 do. */
const WRITES_IN_A_TURN = 40

const size = sizeFrom(process.argv.slice(2), 100_000)
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length)
const asked = process.argv.find((arg) => arg.startsWith('--clients='))?.slice('--clients='.length)
const clientCounts = asked ? asked.split(',').map(Number) : [1, 16]
const server = await startBenchServer()
const copy = await copyFor(server.url, size)
try {
  await measure(copy.url)
} finally {
  await copy.drop()
  await server.stop()
}

async function measure(url: string): Promise<void> {
  applySettings(url)
  const pool = new pg.Pool({ connectionString: url, max: 16 })
  const { db } = await import('@/lib/core/db')
  try {
    await pool.query('VACUUM (ANALYZE)')
    const viewers = await makeViewers()
    say(`${size} activities; ${ROUNDS} turns of ${TURN_MS} ms each, ours and bare in turns`)
    for (const viewer of viewers) printTable(`### ${viewer.name}`, await raceAll(await readCases(pool, viewer)))
    printTable('### writing', await raceAll(await writeCases(pool, viewers)))
  } finally {
    await pool.end()
    await db.$disconnect()
  }
}

async function raceAll(cases: Case[]): Promise<Result[]> {
  const results: Result[] = []
  for (const { name, sides, writes } of cases.filter((each) => !only || each.name.startsWith(only))) {
    for (const clients of clientCounts) {
      const most = writes && WRITES_IN_A_TURN
      results.push({ name, clients, ...(await race(sides, { clients, rounds: ROUNDS, turnMs: TURN_MS, most })) })
    }
  }
  return results
}
