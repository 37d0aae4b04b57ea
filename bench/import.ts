// Measures an import of 10,000 rows, 300 of them bad, in one process with somebody who reads the list meanwhile:
// `npx tsx --conditions=react-server bench/import.ts`. See bench/README.md.
import { setTimeout as pause } from 'node:timers/promises'
import { writeXlsx } from 'hucre'
import { copyFor, startBenchServer } from './database'
import { say } from './say'
import { applySettings } from './settings'

const ROWS = 10_000
const BAD_EVERY = 33
const IDLE_READS = 150
const server = await startBenchServer()
const copy = await copyFor(server.url, 10_000)
try {
  applySettings(copy.url)
  await measure()
} finally {
  await copy.drop()
  await server.stop()
}

async function measure(): Promise<void> {
  const { db } = await import('@/lib/core/db')
  const { makePerson } = await import('@/lib/testing/roles')
  const { checkImport } = await import('@/lib/exchange/commands/check-import')
  const { runImport } = await import('@/lib/exchange/commands/run-import')
  const presence = await db.presence.findFirstOrThrow({ where: { code: 'ro-central-asia' } })
  const { actor } = await makePerson({ role: 'contributor', presenceId: presence.id })
  const read = await reader(actor)
  // The first reads also open connections and read lists.
  await timesOf(read, async () => undefined, 20)
  const idle = await timesOf(read, async () => undefined, IDLE_READS)
  const bytes = await file()
  const start = process.memoryUsage().rss
  let peak = start
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 20)
  let id = ''
  const checking = await timesOf(read, async () => {
    const checked = await checkImport(actor, { name: 'bench.xlsx', bytes }, 'en')
    if ('refused' in checked) throw new Error(checked.refused)
    id = checked.id
  })
  const writing = await timesOf(read, async () => void (await runImport(actor, id)))
  clearInterval(watch)
  const base = idle.p95
  say(`check ${seconds(checking.ms)}, p95 of others ${(checking.p95 / base).toFixed(1)} x idle`)
  say(`write ${seconds(writing.ms)}, p95 of others ${(writing.p95 / base).toFixed(1)} x idle`)
  say(`memory +${Math.round((peak - start) / 1024 / 1024)} MB; idle p95 ${base.toFixed(1)} ms`)
  say(`${await db.importRow.count({ where: { importId: id, outcome: 'mend' } })} rows to mend`)
  await db.$disconnect()
}

async function reader(actor: import('@/lib/permission/types').Actor) {
  const { listActivities, countActivities } = await import('@/lib/activity/queries/list-activities')
  const { EMPTY_FILTER } = await import('@/lib/activity/schema/filter')
  const { reportingPeriod } = await import('@/lib/framework/queries')
  const period = await reportingPeriod()
  const filter = { ...EMPTY_FILTER, year: 2014 }
  return () =>
    Promise.all([listActivities(actor.scope, filter, period, 'en'), countActivities(actor.scope, filter, period, 'en')])
}

/** How long a reader waits who comes every 20 ms while something is done. */
async function timesOf(read: () => Promise<unknown>, act: () => Promise<void>, least = 0) {
  const times: number[] = []
  const begun = performance.now()
  let over = false
  const end = act().then(() => {
    over = true
    return performance.now() - begun
  })
  while (!over || times.length < least) {
    const at = performance.now()
    // A blocked process also wakes the reader late: that is waiting as well.
    await pause(20)
    await read()
    times.push(performance.now() - at - 20)
  }
  times.sort((a, b) => a - b)
  return { ms: await end, p95: times[Math.floor(times.length * 0.95)] ?? 0 }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

function file(): Promise<Uint8Array> {
  const header = ['Title', 'Summary', 'Start', 'Countries', 'Partners', 'Expected accomplishments', 'Presence']
  const rows = Array.from({ length: ROWS }, (_, at) => [
    `Training of judges number ${at}`,
    `${'The office trained judges, prosecutors and police on the standards of a fair trial. '.repeat(5)}${at}`,
    at % BAD_EVERY === 0 ? '2014-13' : `201${2 + (at % 4)}-0${1 + (at % 9)}`,
    'Kyrgyzstan; Tajikistan',
    `UNDP; Bar association of town ${at % 40}`,
    `EA${1 + (at % 11)}`,
    'ro-central-asia',
  ])
  return writeXlsx({ sheets: [{ name: 'Activities', rows: [header, ...rows] }] })
}
