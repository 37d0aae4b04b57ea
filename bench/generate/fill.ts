import { readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { say } from '../say'
import { WORDS } from './words'

const BATCH = 25_000
/** Batches at once: making search vectors is work for the processor. */
const WRITERS = 2

const read = (name: string): string => readFileSync(path.join(import.meta.dirname, `${name}.sql`), 'utf8')

/** Fills a migrated database that holds the reference data. The same number gives the same activities. */
export async function fill(url: string, size: number): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: WRITERS })
  try {
    await pool.query(read('prepare'))
    await keepWords(pool)
    const indexes = await dropIndexes(pool)
    const batches = Array.from({ length: Math.ceil(size / BATCH) }, (_, n) => n * BATCH)
    const writer = async () => {
      for (let from = batches.shift(); from !== undefined; from = batches.shift()) {
        await fillBatch(pool, from + 1, Math.min(from + BATCH, size), size)
      }
    }
    await Promise.all(Array.from({ length: WRITERS }, writer))
    await makeIndexes(pool, indexes)
    await pool.query(`SELECT setval('activity_reference_seq', $1)`, [size])
    await pool.query('SELECT fold_activity_deltas()')
    await pool.query('DROP TABLE bench_words, bench_list, bench_stamp CASCADE')
    await pool.query('VACUUM (ANALYZE)')
    await pool.query('CHECKPOINT')
  } finally {
    await pool.end()
  }
}

async function keepWords(pool: pg.Pool): Promise<void> {
  await pool.query(`CREATE UNLOGGED TABLE bench_words (locale text, low float8, high float8, acts text[], themes text[],
    bodies text[], sentences text[], results text[], on_ text, for_ text, in_ text)`)
  let low = 0
  for (const { locale, share, acts, themes, bodies, sentences, results, joints } of WORDS) {
    const high = low + share
    const values = [locale, low, high, acts, themes, bodies, sentences, results, joints.on, joints.for, joints.in]
    await pool.query('INSERT INTO bench_words VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', values)
    low = high
  }
  await pool.query('UPDATE bench_words SET high = 1 WHERE high > 0.999')
}

const FILLED = [
  'activity',
  'contributor',
  'holder',
  'activity_term',
  'activity_accomplishment',
  'release_term',
  'revision',
]

/** An index made once over all rows is better and quicker than one that grows row by row. Gives how to make each again. */
async function dropIndexes(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
      WHERE schemaname = 'public' AND tablename = ANY ($1)
      AND indexname NOT IN (SELECT conname FROM pg_constraint) ORDER BY indexname`,
    [FILLED],
  )
  for (const { name } of rows) await pool.query(`DROP INDEX ${pg.escapeIdentifier(name)}`)
  return rows.map(({ definition }) => definition)
}

async function makeIndexes(pool: pg.Pool, definitions: string[]): Promise<void> {
  const waiting = [...definitions]
  const maker = async () => {
    const client = await pool.connect()
    await client.query(`SET maintenance_work_mem = '512MB'`)
    for (let next = waiting.shift(); next; next = waiting.shift()) await client.query(next)
    client.release(true)
  }
  await Promise.all(Array.from({ length: WRITERS }, maker))
}

async function fillBatch(pool: pg.Pool, from: number, to: number, size: number): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await client.query('SET LOCAL synchronous_commit = off')
    await client.query(statement(read('stage'), { 1: from, 2: to, 3: size }))
    const { rows } = await client.query(`SELECT bench_id('author', 1, 1000) AS id`)
    await client.query(statement(read('spread'), { 1: size, 2: `'${rows[0].id}'` }))
    await client.query('DROP TABLE stage')
    await client.query('COMMIT')
    say(`  ${from} to ${to}`)
  } finally {
    // With its settings: it no longer checks what it writes.
    client.release(true)
  }
}

/** Puts our own numbers where the file names them: several statements at once take no parameters. */
const statement = (sql: string, values: Record<number, number | string>): string =>
  sql.replace(/\$(\d)(?!\$)/g, (_, n: string) => String(values[Number(n)]))
