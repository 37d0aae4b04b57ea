import { existsSync, readdirSync } from 'node:fs'
import { query } from '../postgres/databases.mjs'
import { inRoot } from './paths.mjs'

const CAUSES = {
  ECONNREFUSED: 'nothing answers there. Start PostgreSQL, or correct the address',
  ENOTFOUND: 'that host name is not known',
  ETIMEDOUT: 'it does not answer. Is the way to it open?',
  '28P01': 'it refuses the user name or password',
  28000: 'it refuses this user',
  '3D000': 'it has no database of that name. Create it first',
}

/** The place of a database without its password. */
const placeOf = (url) => {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}:${port || 5432}${pathname}`
}

/**
 * Where a database stands against the migrations of this checkout.
 *
 * @param {string} url
 * @returns {Promise<'empty' | 'behind' | 'current'>} `empty`: no migration was ever applied
 * @throws {Error} a sentence for the operator when the database cannot be used
 */
export async function databaseState(url) {
  try {
    const [{ journal }] = await query(url, `SELECT to_regclass('_prisma_migrations') AS journal`)
    if (!journal) return 'empty'
    const done =
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL'
    const applied = new Set((await query(url, done)).map((row) => row.migration_name))
    const folder = inRoot('prisma/migrations')
    const wanted = readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/migration.sql`))
    return wanted.every((name) => applied.has(name)) ? 'current' : 'behind'
  } catch (error) {
    const cause = CAUSES[error.code] ?? (error.message || error.code)
    throw new Error(`The database at ${placeOf(url)} cannot be used: ${cause}.`)
  }
}

/**
 * The e-mail addresses of demo accounts in a migrated database.
 *
 * @param {string} url
 * @returns {Promise<string[]>}
 */
export async function demoAccounts(url) {
  const sql = "SELECT email FROM person WHERE is_demo OR email LIKE '%@demo.example' ORDER BY email"
  return (await query(url, sql)).map((row) => row.email)
}
