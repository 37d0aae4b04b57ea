import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { query } from './databases.mjs'
import { isAlive } from './process.mjs'
import { removeServer, startPostgres } from './server.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'postgres-'))
const pidFile = (home: string) => path.join(home, 'cluster/postmaster.pid')
const postmaster = (home: string) => Number(readFileSync(pidFile(home), 'utf8').split('\n')[0])

/** Another process that starts the server and then only waits. */
async function startElsewhere() {
  const code = `import { startPostgres } from ${JSON.stringify(new URL('server.mjs', import.meta.url).href)}
    const server = await startPostgres({ folder: ${JSON.stringify(folder)} })
    console.log(server.url)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [url] = await once(child.stdout, 'data')
  return { child, url: String(url).trim() }
}

afterAll(async () => {
  await removeServer(folder)
  rmSync(folder, { recursive: true, force: true })
})

it('starts durable, keeps its data and its port, and is gone after stop', async () => {
  const first = await startPostgres({ folder })
  for (const name of ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums']) {
    expect(await query(first.url, 'SELECT current_setting($1) AS value', [name])).toEqual([{ value: 'on' }])
  }
  await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS one')
  const pid = postmaster(first.home)
  await first.stop()
  expect(isAlive(pid)).toBe(false)

  const second = await startPostgres({ folder })
  expect(second.url).toBe(first.url)
  expect(await query(second.url, 'SELECT one FROM kept')).toEqual([{ one: 1 }])
  await second.stop()
}, 60_000)

it('joins the server of a process that was killed, and ends it', async () => {
  const { child, url } = await startElsewhere()
  child.kill('SIGKILL')
  await once(child, 'close')
  const server = await startPostgres({ folder })
  expect(server.url).toBe(url)
  const pid = postmaster(server.home)
  await server.stop()
  expect(isAlive(pid)).toBe(false)
}, 60_000)

it('stays up while another process uses it', async () => {
  const { child, url } = await startElsewhere()
  const server = await startPostgres({ folder })
  await server.stop()
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await expect(removeServer(folder)).rejects.toThrow(/in use by another process/)
  child.kill('SIGKILL')
  await once(child, 'close')
}, 60_000)

it('recovers after the server itself was killed, also when its number belongs to another program by now', async () => {
  const server = await startPostgres({ folder })
  await query(server.url, 'CREATE TABLE acknowledged AS SELECT 1 AS one')
  process.kill(postmaster(server.home), 'SIGKILL')
  const rest = readFileSync(pidFile(server.home), 'utf8').split('\n').slice(1)
  writeFileSync(pidFile(server.home), [process.pid, ...rest].join('\n'))
  const again = await startPostgres({ folder })
  expect(await query(again.url, 'SELECT one FROM acknowledged')).toEqual([{ one: 1 }])
  await again.stop()
}, 60_000)
