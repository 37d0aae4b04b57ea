import pg from 'pg'
import { parse } from 'pg-connection-string'

const quoted = (name) => `"${name.replaceAll('"', '""')}"`

/**
 * Connects once and runs one statement.
 *
 * @param {string} url
 * @param {string} sql
 */
export async function runOnce(url, sql) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/**
 * Creates the database that a connection string names, through the server's `postgres` database.
 *
 * @param {string} url
 * @returns {Promise<string>} the database's name
 */
export async function createDatabase(url) {
  const target = new URL(url)
  const name = decodeURIComponent(target.pathname.slice(1))
  target.pathname = '/postgres'
  await runOnce(target.href, `CREATE DATABASE ${quoted(name)}`)
  return name
}

/**
 * Makes an empty database for comparing migrations with the schema.
 *
 * @param {string} url any database of the same server
 * @returns {Promise<{ name: string, drop: () => Promise<void> }>}
 */
export async function createShadowDatabase(url) {
  const name = `prisma_shadow_${crypto.randomUUID().replaceAll('-', '')}`
  await runOnce(url, `CREATE DATABASE ${quoted(name)} TEMPLATE template0`)
  return { name, drop: () => runOnce(url, `DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`) }
}

/**
 * Connection settings for a pool. The driver adapter lets a connection string win over an explicit
 * database name, which would make the shadow database the main one: hence single settings.
 *
 * @param {string} url
 * @param {string} [database] another database of the same server
 */
export function poolSettings(url, database) {
  const { searchParams: _params, schema: _schema, ...settings } = parse(url)
  return { ...settings, port: Number(settings.port || 5432), max: 2, ...(database && { database }) }
}
