import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { builtCommit, SERVER } from './build.mjs'
import { inRoot, ROOT } from './paths.mjs'

const START_SECONDS = 30
const STOP_SECONDS = 10

/**
 * Starts the built server. It stands in a process group of its own: a Ctrl-C reaches the parent, which ends
 * things in order.
 *
 * @param {{ port: number, env: Record<string, string>, quiet?: boolean }} options
 * @returns {{ ready: () => Promise<void>, stop: () => Promise<void>, ended: Promise<number | null> }} `ready` resolves
 *   once /api/health answers well and throws when it will not
 */
export function startServer({ port, env, quiet = false }) {
  const host = process.env.HOST || '127.0.0.1'
  const child = spawn(process.execPath, ['--import', inRoot('scripts/lib/end-with-parent.mjs'), SERVER], {
    cwd: ROOT,
    detached: true,
    stdio: ['pipe', quiet ? 'ignore' : 'inherit', 'inherit'],
    // HOSTNAME is what the server listens on; shells and containers set it to the machine's name.
    env: { ...process.env, NODE_ENV: 'production', COMMIT: builtCommit(), ...env, PORT: String(port), HOSTNAME: host },
  })
  const ended = once(child, 'close').then(([code]) => code)
  let running = true
  ended.finally(() => (running = false))

  const answers = async () => {
    try {
      const address = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/api/health`
      return (await fetch(address, { signal: AbortSignal.timeout(5000) })).ok
    } catch {
      return false
    }
  }
  const ready = async () => {
    const end = Date.now() + START_SECONDS * 1000
    while (running && Date.now() < end) {
      if (await answers()) return
      await wait(100)
    }
    throw new Error(
      running ? 'The server started but does not report good health.' : 'The server ended while starting.',
    )
  }
  const stop = async () => {
    if (!running) return
    child.kill('SIGTERM')
    const killing = setTimeout(() => child.kill('SIGKILL'), STOP_SECONDS * 1000)
    await ended
    clearTimeout(killing)
  }
  return { ready, stop, ended }
}
