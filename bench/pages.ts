// Measures pages beside a bare one: `npx tsx --conditions=react-server bench/pages.ts 100000 [--build]`. See README.md.
import pg from 'pg'
import { copyFor, sizeFrom, startBenchServer } from './database'
import { race } from './measure'
import { BARE, pagesOf } from './pages/addresses'
import { get } from './pages/get'
import { type Site, startSite } from './pages/site'
import { printTable, type Result } from './report'
import { say } from './say'
import { applySettings } from './settings'
import { makeViewers, type Viewer } from './viewers'

const CLIENTS = [1, 16]
const ROUNDS = 4
const TURN_MS = 500

const args = process.argv.slice(2)
const size = sizeFrom(args, 100_000)
const server = await startBenchServer()
const copy = await copyFor(server.url, size)
try {
  const settings = applySettings(copy.url)
  const viewers = await makeViewers()
  const site = await startSite(settings, args.includes('--build'))
  try {
    say(`${size} activities; ${ROUNDS} turns of ${TURN_MS} ms each`)
    for (const viewer of viewers) printTable(`### ${viewer.name}`, await measure(site, viewer))
  } finally {
    await site.stop()
  }
} finally {
  const { db } = await import('@/lib/core/db')
  await db.$disconnect()
  await copy.drop()
  await server.stop()
}

async function measure(site: Site, viewer: Viewer): Promise<Result[]> {
  const cookie = await site.cookieOf(viewer)
  const results: Result[] = []
  for (const { name, path } of pagesOf(viewer, await visibleReference(viewer))) {
    const sides = { ours: () => get(site.address + path, cookie), bare: () => get(site.address + BARE, cookie) }
    for (const clients of CLIENTS) {
      results.push({ name, clients, ...(await race(sides, { clients, rounds: ROUNDS, turnMs: TURN_MS })) })
    }
  }
  return results
}

async function visibleReference({ visible }: Viewer): Promise<string> {
  const client = new pg.Client({ connectionString: copy.url })
  await client.connect()
  const { rows } = await client.query(
    `SELECT reference FROM activity WHERE ${visible} AND has_approved ORDER BY id DESC LIMIT 1`,
  )
  await client.end()
  return rows[0].reference
}
