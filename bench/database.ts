import { digest } from '../scripts/lib/digest.mjs'
import { cloneDatabase, createDatabase, databaseExists, dropDatabase, query } from '../scripts/postgres/databases.mjs'
import { startPostgres } from '../scripts/postgres/server.mjs'
import { prepareDatabase } from '../scripts/postgres/template.mjs'
import { fill } from './generate/fill'
import { say } from './say'

/** Reads the number of activities from the command line. */
export function sizeFrom(args: string[], otherwise: number): number {
  const size = Number(args.find((arg) => /^\d[\d_]*$/.test(arg))?.replaceAll('_', '') ?? otherwise)
  if (!Number.isInteger(size) || size < 1_000 || size > 2_000_000)
    throw new Error('Between 1,000 and 2,000,000 activities.')
  return size
}

/** The embedded server of the measurements, durable as in production: a create that need not reach the disk is no create. */
export const startBenchServer = () => startPostgres({ folder: '.data/bench' })

/**
 * A database with so many activities, kept between runs: made when absent, or anew.
 *
 * @returns its name
 */
export async function pristine(serverUrl: string, size: number, anew = false): Promise<string> {
  // Another schema or another fill is another database.
  const name = `bench_${size}_${digest(['prisma/migrations', 'bench/generate'])}`
  if (anew) await dropDatabase(serverUrl, name)
  if (await databaseExists(serverUrl, name)) return name
  // Under another name until it is whole: an interrupted fill must not pass for a full one.
  const draft = `${name}_draft`
  await dropDatabase(serverUrl, draft)
  const url = await createDatabase(serverUrl, draft)
  await prepareDatabase(url)
  const started = performance.now()
  await fill(url, size)
  await query(serverUrl, `ALTER DATABASE "${draft}" RENAME TO "${name}"`)
  say(`${size} activities made in ${Math.round((performance.now() - started) / 1000)} s`)
  return name
}

/** A copy to measure on: verdicts and creates would change what the next run finds. */
export async function copyFor(serverUrl: string, size: number) {
  return cloneDatabase(serverUrl, await pristine(serverUrl, size))
}
