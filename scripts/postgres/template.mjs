import { randomBytes } from 'node:crypto'
import { referenceDigest } from '../lib/digest.mjs'
import { inRoot } from '../lib/paths.mjs'
import { runNode, runTypeScript } from '../lib/run.mjs'
import { createDatabase, databaseExists, dropDatabase, query } from './databases.mjs'

const KEPT = 4

/** Drops all but the newest templates. One that is being copied right now stays. */
async function dropOldTemplates(url) {
  const sql = "SELECT datname FROM pg_database WHERE datname LIKE 'template\\_%' ORDER BY oid DESC OFFSET $1"
  for (const { datname } of await query(url, sql, [KEPT])) await dropDatabase(url, datname).catch(() => {})
}

/**
 * Brings a database to the present schema with all reference data.
 *
 * @param {string} url
 */
export async function prepareDatabase(url) {
  const env = { DATABASE_URL: url, NEXTAUTH_SECRET: randomBytes(32).toString('hex') }
  await runNode([inRoot('scripts/prisma.mjs'), 'migrate', 'deploy'], { env })
  await runTypeScript('scripts/load-reference.ts', { env })
}

/**
 * The name of a database to copy for tests: migrated, with reference data, nothing else. It is made anew
 * when the schema or the code that loads it changed.
 *
 * @param {string} url any database of a server on which databases may be created
 */
export async function testTemplate(url) {
  const name = `template_${referenceDigest()}`
  if (await databaseExists(url, name)) return name
  const draft = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  try {
    await prepareDatabase(await createDatabase(url, draft))
    await query(url, `ALTER DATABASE "${draft}" RENAME TO "${name}"`)
  } catch (error) {
    await dropDatabase(url, draft)
    // Another run may have been quicker.
    if (!(await databaseExists(url, name))) throw error
  }
  await dropOldTemplates(url)
  return name
}
