import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { postgresAccount } from './account.mjs'
import { findBinaries } from './binaries.mjs'
import { openCluster, SUPERUSER } from './cluster.mjs'
import { possibleHomes, serverHome } from './home.mjs'
import { exclusively, leaveLease, takeLease } from './leases.mjs'
import { isAlive, livePostmaster, shutDown } from './process.mjs'

const HOST = '127.0.0.1'
const START_SECONDS = 60
// The first may meet a server that is just going down, or one whose orphans still hold its memory.
const ATTEMPTS = 4

/** A port nobody listens on: the wanted one if it is free. */
const freePort = (wanted = 0) =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => (wanted ? resolve(freePort()) : reject(error)))
    probe.listen(wanted, HOST, () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

function settings(port, durable) {
  const on = durable ? 'on' : 'off'
  return Object.entries({
    listen_addresses: HOST,
    port,
    unix_socket_directories: '',
    max_connections: 200,
    fsync: on,
    synchronous_commit: on,
    full_page_writes: on,
    timezone: 'UTC',
    log_timezone: 'UTC',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** Starts the server in a process group of its own: a Ctrl-C in the terminal must not stop it before the application. */
async function launch({ home, cluster, bin, account, durable }) {
  const portFile = path.join(home, 'port')
  const port = await freePort(existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0)
  writeFileSync(portFile, String(port))
  const log = openSync(path.join(home, 'postgres.log'), 'a', 0o600)
  const child = spawn(path.join(bin, 'postgres'), ['-D', cluster, ...settings(port, durable)], {
    ...account,
    cwd: home,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.on('error', () => {})
  child.unref()
  return { pid: child.pid, port }
}

async function answers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return true
  } catch (error) {
    // 28P01: a wrong password is an answer that waiting does not change.
    if (error.code === '28P01') throw new Error('The database refuses the password kept in its data folder.')
    return false
  }
}

async function comesUp(url, pid) {
  const end = Date.now() + START_SECONDS * 1000
  while (Date.now() < end && pid && isAlive(pid)) {
    if (await answers(url)) return true
    await wait(50)
  }
  return false
}

function notStarted(home) {
  const log = path.join(home, 'postgres.log')
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n  ') : ''
  return new Error(`The database in ${home} does not start. The last lines of its log (${log}):\n  ${lines}`)
}

/**
 * Starts the PostgreSQL of a data folder, or joins the one already running on it, also one whose starter was
 * killed. Several processes may share it.
 *
 * @param {{ folder: string, durable?: boolean }} options `durable: false` only for data that may be lost (tests)
 * @returns {Promise<{ url: string, home: string, stop: () => Promise<void> }>} `url` names the database
 *   `postgres`; `stop` shuts the server down unless another live process still uses it
 * @throws {Error} with a sentence for the person at the terminal
 */
export async function startPostgres({ folder, durable = true }) {
  const account = postgresAccount()
  const home = serverHome(folder, account)
  const urlOf = (password, port) => `postgresql://${SUPERUSER}:${password}@${HOST}:${port}/postgres`

  const url = await exclusively(home, async () => {
    const binaries = findBinaries(home, account)
    const { cluster, password } = await openCluster(home, binaries, account)
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const server = livePostmaster(cluster) ?? (await launch({ home, cluster, bin: binaries.bin, account, durable }))
      const address = urlOf(password, server.port)
      if (await comesUp(address, server.pid)) {
        takeLease(home)
        return address
      }
      await wait(500)
    }
    throw notStarted(home)
  })

  const stop = () =>
    exclusively(home, async () => {
      const server = livePostmaster(path.join(home, 'cluster'))
      if (leaveLease(home) && server) await shutDown(server.pid)
    })
  return { url, home, stop }
}

/**
 * Removes the server of a data folder with all its data.
 *
 * @param {string} folder
 * @throws {Error} when it serves another process right now
 */
export async function removeServer(folder) {
  for (const home of possibleHomes(folder).filter((place) => existsSync(place))) {
    await exclusively(home, async () => {
      const server = livePostmaster(path.join(home, 'cluster'))
      if (!leaveLease(home)) throw new Error(`The database in ${home} is in use by another process. End that first.`)
      if (server) await shutDown(server.pid)
      for (const name of ['initialised', 'cluster', 'password', 'port', 'postgres.log', 'native', 'leases']) {
        rmSync(path.join(home, name), { recursive: true, force: true })
      }
    })
  }
}
