import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { isAlive } from './process.mjs'

const quoted = (name) => `"${name.replaceAll('"', '""')}"`

/**
 * The address of another database on the same server.
 *
 * @param {string} url
 * @param {string} name
 */
export function urlOf(url, name) {
  const address = new URL(url)
  address.pathname = `/${encodeURIComponent(name)}`
  return address.href
}

/** @param {string} url @param {string} sql @param {unknown[]} [values] @returns {Promise<object[]>} rows */
export async function query(url, sql, values) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  // A server that goes away meanwhile fails the query; it must not fail the process.
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
}

export const databaseExists = async (url, name) =>
  (await query(url, 'SELECT 1 FROM pg_database WHERE datname = $1', [name])).length > 0

/** Creates an empty database, or a copy of a template. Gives its address. */
export async function createDatabase(url, name, template = 'template0') {
  await query(url, `CREATE DATABASE ${quoted(name)} TEMPLATE ${quoted(template)}`)
  return urlOf(url, name)
}

export const dropDatabase = (url, name) => query(url, `DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`)

/**
 * A copy of a template under a name that tells which process made it.
 *
 * @param {string} url any database of the server
 * @param {string} template
 * @returns {Promise<{ url: string, drop: () => Promise<unknown> }>}
 */
export async function cloneDatabase(url, template) {
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  return { url: await createDatabase(url, name, template), drop: () => dropDatabase(url, name) }
}

/** Drops the copies whose process was killed before it could. */
export async function dropAbandonedClones(url) {
  for (const { datname } of await query(url, "SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'")) {
    if (!isAlive(Number(datname.split('_')[1]))) await dropDatabase(url, datname)
  }
}
