// `npm run up`: from a clean clone to a running tracker with demo data. Until the packages are installed,
// nothing but Node may be imported here.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { install, isInstalled } from './lib/install.mjs'
import { inRoot } from './lib/paths.mjs'
import { portInUse } from './lib/ports.mjs'
import { demoSecret } from './lib/secret.mjs'
import { orderlyShutdown } from './lib/shutdown.mjs'
import { say } from './lib/terminal.mjs'

const START_OVER = 'To start over with fresh demo data: npm run up -- --reset'

async function checkPort(port) {
  const other = `Stop that program or take another port: PORT=${port + 1} npm run up`
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error('PORT has to be a number from 1 to 65535.')
  // A start that was just ended may still be closing.
  for (let tries = 0; tries < 10 && (await portInUse(port)); tries++) await wait(300)
  if (await portInUse(port)) throw new Error(`Port ${port} is in use by another program. ${other}`)
}

function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new Error(`The data folder ${folder} cannot be made (${error.code}). Choose another: DATA_DIR=... npm run up`)
  }
}

/** The database to work on: one's own, or an embedded server that ends with us. */
async function openDatabase(folder, reset, onEnd) {
  const { trackerDatabase, emptyDatabase } = await import('./lib/demo-data.mjs')
  const own = process.env.DATABASE_URL
  if (own) {
    if (reset) await emptyDatabase(own)
    return { url: own }
  }
  const { startPostgres, removeServer } = await import('./postgres/server.mjs')
  if (reset) await removeServer(folder)
  try {
    const server = await startPostgres({ folder })
    onEnd(server.stop)
    return { url: await trackerDatabase(server.url), server: server.url }
  } catch (error) {
    throw new Error(
      `${error.message}\n${START_OVER}\nOr use a PostgreSQL server of your own: DATABASE_URL=... npm run up`,
    )
  }
}

async function up({ onEnd, end, ending }) {
  const { values } = parseArgs({ options: { reset: { type: 'boolean', default: false } } })
  const envFile = inRoot('.env')
  if (existsSync(envFile)) process.loadEnvFile(envFile)
  const port = Number(process.env.PORT || 3000)
  const folder = path.resolve(process.env.DATA_DIR || inRoot('.data'))

  await checkPort(port)
  makeFolder(folder)
  if (!isInstalled()) {
    say('Installing packages')
    await install()
  }

  const database = await openDatabase(folder, values.reset, onEnd)
  if (values.reset)
    for (const name of ['secret', 'loading', 'reference']) rmSync(path.join(folder, name), { force: true })
  const address = process.env.APP_URL || `http://localhost:${port}`
  const env = {
    DATABASE_URL: database.url,
    DATA_DIR: folder,
    PORT: String(port),
    APP_URL: address,
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || demoSecret(folder),
    DEMO: 'true',
  }

  const { build, generateClient, isBuilt } = await import('./lib/build.mjs')
  const { prepareDemo } = await import('./lib/demo-data.mjs')
  const { startServer } = await import('./lib/serve.mjs')
  const outdated = !isBuilt()
  if (outdated) await generateClient()
  if (outdated) say('Building')
  await Promise.all([outdated && build(), prepareDemo({ ...database, folder }, env)])

  const server = startServer({ port, env })
  onEnd(server.stop)
  await server.ready()
  say(`ready: http://localhost:${port}`)
  await server.ended
  if (!ending()) process.stderr.write('\nThe server ended by itself.\n')
  await end(1)
}

const shutdown = orderlyShutdown()
try {
  await up(shutdown)
} catch (error) {
  if (!shutdown.ending()) process.stderr.write(`\n${error.message}\n`)
  await shutdown.end(1)
}
