// Measures the progress of a round that asks 200 bodies about 11 accomplishments in six years, beside the bare SQL of the
// same counts: `npx tsx --conditions=react-server bench/round.ts 100000`. See bench/README.md.
import pg from 'pg'
import { copyFor, sizeFrom, startBenchServer } from './database'
import { race } from './measure'
import { printTable } from './report'
import { say } from './say'
import { applySettings } from './settings'
import { makeViewers, type Viewer } from './viewers'

const ASKED = 200
const YEARS = { yearFrom: 2010, yearTo: 2015 }
const BUDGET = { clients: 1, rounds: 5, turnMs: 500 }

const size = sizeFrom(process.argv.slice(2), 100_000)
const server = await startBenchServer()
const copy = await copyFor(server.url, size)
try {
  applySettings(copy.url)
  await measure()
} finally {
  await copy.drop()
  await server.stop()
}

async function measure(): Promise<void> {
  const { db } = await import('@/lib/core/db')
  const { getRound, listAsked } = await import('@/lib/round/queries/get-round')
  const pool = new pg.Pool({ connectionString: copy.url, max: 4 })
  try {
    const viewers = await makeViewers()
    const round = await getRound(await openFor(viewers))
    if (!round) throw new Error('No round')
    await pool.query('VACUUM (ANALYZE)')
    for (const { name, actor, visible } of viewers) {
      const sides = {
        ours: () => listAsked(actor.scope, round),
        bare: () => pool.query(bareProgress(visible), [round.id, YEARS.yearFrom, YEARS.yearTo]),
      }
      const lines = await sides.ours()
      const cells = lines.reduce((sum, line) => sum + line.cells.length, 0)
      say(`${size} activities, ${lines.length} asked, ${cells} cells`)
      printTable(`### ${name}`, [{ name: 'progress', clients: 1, ...(await race(sides, BUDGET)) }])
    }
  } finally {
    await pool.end()
    await db.$disconnect()
  }
}

/** Asks every presence, and as many outside bodies as make 200. */
async function openFor(viewers: readonly Viewer[]): Promise<string> {
  const { openRound } = await import('@/lib/round/commands/open-round')
  const { roundForm } = await import('@/lib/testing/rounds')
  const { unwrap } = await import('@/lib/testing/activities')
  const { listPresences } = await import('@/lib/presence/queries')
  const { ACCOMPLISHMENT_IDS } = await import('@/lib/activity/schema/inputs')
  const reviewer = viewers.find(({ name }) => name === 'reviewer')
  if (!reviewer) throw new Error('No reviewer')
  const presences = (await listPresences()).map(({ id }) => id)
  const outside = Array.from({ length: ASKED - presences.length }, (_, at) => ({
    name: `Body ${at}`,
    locale: 'en' as const,
  }))
  const form = roundForm({ ...YEARS, presences, outside, accomplishments: [...ACCOMPLISHMENT_IDS] })
  return unwrap(await openRound(reviewer.actor, form)).id
}

/** The same counts over the normalized tables: cells, and what stands in each. */
function bareProgress(visible: string): string {
  return `
  SELECT asked.request_id, asked.accomplishment_id, asked.year, asked.answer, l.n, l.standings
  FROM asked JOIN request ON request.id = asked.request_id
  LEFT JOIN (
    SELECT holder.presence_id, x.accomplishment_id, activity.year, count(*) AS n, array_agg(DISTINCT x.standing) AS standings
    FROM (SELECT * FROM activity WHERE year BETWEEN $2 AND $3 AND ${visible}) activity
    JOIN holder ON holder.activity_id = activity.id
    JOIN activity_accomplishment x ON x.activity_id = activity.id
    GROUP BY 1, 2, 3
  ) l ON l.presence_id = request.presence_id AND l.accomplishment_id = asked.accomplishment_id AND l.year = asked.year
  WHERE request.round_id = $1`
}
