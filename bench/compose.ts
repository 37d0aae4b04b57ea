// Measures composing 1,000 activities into the database beside a bare insert of the same rows:
// `npx tsx --conditions=react-server bench/compose.ts`.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { copyFor, startBenchServer } from './database'
import { race } from './measure'
import { say } from './say'
import { applySettings } from './settings'

const SIZE = 10_000
const SELECTED = 1_000
const BUDGET = { clients: 1, rounds: 3, turnMs: 4_000 }
/** The tables that a draft fills, in the order in which their rows may stand. */
const TABLES = ['section', 'paragraph', 'clause', 'source', 'use'] as const

const server = await startBenchServer()
const copy = await copyFor(server.url, SIZE)
try {
  await measure(copy.url)
} finally {
  await copy.drop()
  await server.stop()
}

async function measure(url: string): Promise<void> {
  applySettings(url)
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  const { db } = await import('@/lib/core/db')
  const { makePerson } = await import('@/lib/testing/roles')
  const { FACTS } = await import('@/lib/testing/drafts')
  const { createReport } = await import('@/lib/report/commands/create-report')
  const { composeReport } = await import('@/lib/report/commands/compose-report')
  const { listCandidates } = await import('@/lib/report/queries/list-candidates')
  try {
    const { actor } = await makePerson({ role: 'drafter' })
    const created = await createReport(actor, { ...FACTS, key: randomUUID() })
    if (!created.ok) throw new Error('No report')
    const report = created.value.id
    const activity = (await listCandidates(actor.scope, FACTS)).slice(0, SELECTED).map((one) => one.activityId)
    const compose = async () => {
      const composed = await composeReport(actor, { report, activity, take: activity, because: activity.map(() => '') })
      if (!composed.ok) throw new Error(JSON.stringify(composed.problems))
      return composed.value.paragraphs
    }
    const paragraphs = await compose()
    const before = Math.round(process.resourceUsage().maxRSS / 1024)
    const { ours, bare, read } = await race(
      {
        ours: compose,
        read: () => listCandidates(actor.scope, FACTS),
        bare: await bareInsert(pool, report),
      },
      BUDGET,
    )
    const most = Math.round(process.resourceUsage().maxRSS / 1024)
    say(`${activity.length} activities, ${paragraphs} paragraphs`)
    say(
      `compose: ${ours.p50.toFixed(0)} ms, bare insert ${bare.p50.toFixed(0)} ms, x${(ours.p50 / bare.p50).toFixed(1)}`,
    )
    say(`of which reading what is offered: ${read.p50.toFixed(0)} ms`)
    say(`memory at its most: ${before} MB after the first, ${most} MB after ${ours.count}`)
  } finally {
    await pool.end()
    await db.$disconnect()
  }
}

/** The rows of a draft put in again, as the driver would: each table from one JSON text, in one transaction. */
async function bareInsert(pool: pg.Pool, report: string) {
  const sections = `SELECT id FROM section WHERE report_id = $1`
  const paragraphs = `SELECT id FROM paragraph WHERE section_id IN (${sections})`
  const own: Record<(typeof TABLES)[number], string> = {
    section: 'report_id = $1',
    paragraph: `section_id IN (${sections})`,
    clause: `paragraph_id IN (${paragraphs})`,
    source: `paragraph_id IN (${paragraphs})`,
    use: 'report_id = $1',
  }
  const kept: { table: string; rows: string }[] = []
  for (const table of TABLES) {
    const sql = `SELECT coalesce(json_agg(t), '[]')::text AS rows FROM "${table}" t WHERE ${own[table]}`
    const { rows } = await pool.query<{ rows: string }>(sql, [report])
    kept.push({ table, rows: rows[0]?.rows ?? '[]' })
  }
  return async () => {
    const client = await pool.connect()
    try {
      await client.query('BEGIN')
      for (const { table } of kept)
        await client.query(`CREATE TEMP TABLE IF NOT EXISTS "bare_${table}" (LIKE "${table}" INCLUDING ALL)`)
      for (const { table, rows } of kept)
        await client.query(
          `INSERT INTO "bare_${table}" SELECT * FROM json_populate_recordset(NULL::"${table}", $1::json)`,
          [rows],
        )
      await client.query(kept.map(({ table }) => `TRUNCATE "bare_${table}"`).join('; '))
      await client.query('COMMIT')
    } finally {
      client.release()
    }
  }
}
