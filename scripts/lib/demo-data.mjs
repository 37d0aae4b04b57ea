import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createDatabase, databaseExists, dropDatabase, query, urlOf } from '../postgres/databases.mjs'
import { databaseState, demoAccounts } from './database-state.mjs'
import { referenceDigest } from './digest.mjs'
import { inRoot } from './paths.mjs'
import { runNode, runTypeScript } from './run.mjs'
import { say } from './terminal.mjs'

const NAME = 'tracker'

/** @returns {Promise<string>} the address of the tracker's database on an embedded server, made when absent */
export async function trackerDatabase(server) {
  if (!(await databaseExists(server, NAME))) await createDatabase(server, NAME)
  return urlOf(server, NAME)
}

/**
 * Empties a database of the demo.
 *
 * @throws {Error} when it holds tables but no demo account: then it is somebody's real data
 */
export async function emptyDatabase(url) {
  const state = await databaseState(url)
  if (state === 'empty') return
  if ((await demoAccounts(url)).length === 0) {
    throw new Error('This database holds no demo accounts: it may hold real work, and is not emptied.')
  }
  await query(url, 'DROP SCHEMA public CASCADE; CREATE SCHEMA public')
}

/**
 * Brings the database to the present schema and reference data, and a new one to the demo. Does nothing
 * when nothing changed.
 *
 * @param {{ url: string, folder: string, server?: string }} options `server`: the embedded one, where a database
 *   half loaded by an interrupted start can be dropped and made again
 * @param {Record<string, string>} env settings for the product's own code
 */
export async function prepareDemo({ url, folder, server }, env) {
  const loading = path.join(folder, 'loading')
  const referenceStamp = path.join(folder, 'reference')
  mkdirSync(folder, { recursive: true })
  if (existsSync(loading)) {
    if (!server) throw new Error('An earlier start stopped while loading the demo. Start over: npm run up -- --reset')
    await dropDatabase(server, NAME)
    await trackerDatabase(server)
  }

  const state = await databaseState(url)
  if (state === 'empty') writeFileSync(loading, '')
  if (state !== 'current') {
    say('Preparing the tables')
    await runNode([inRoot('scripts/prisma.mjs'), 'migrate', 'deploy'], { env })
  }
  const wanted = referenceDigest()
  const loaded = existsSync(referenceStamp) && readFileSync(referenceStamp, 'utf8') === wanted
  if (state !== 'current' || !loaded) {
    say('Loading the reference data')
    await runTypeScript('scripts/load-reference.ts', { env })
    writeFileSync(referenceStamp, wanted)
  }
  if (state === 'empty') {
    say('Loading the demo')
    await runTypeScript('prisma/seed/demo.ts', { env })
  }
  rmSync(loading, { force: true })
}
