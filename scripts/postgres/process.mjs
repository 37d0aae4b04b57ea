import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A process that ended and that nobody has waited for: usual in a container without an init. */
function isZombie(pid) {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/, ''))
  } catch {
    return false
  }
}

/** Whether a process lives, also when it belongs to somebody else. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  return !isZombie(pid)
}

function isPostgres(pid) {
  try {
    return /postgres/.test(execFileSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8', stdio: 'pipe' }))
  } catch {
    return existsSync(`/proc/${pid}/comm`) && readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
  }
}

/**
 * The live server of a cluster. The pid file of a dead one is removed: PostgreSQL itself stumbles when its
 * old process id belongs to another program by now, as happens in containers.
 *
 * @param {string} cluster PGDATA
 * @returns {{ pid: number, port: number } | undefined}
 */
export function livePostmaster(cluster) {
  const file = path.join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number)
  if (pid && isAlive(pid) && isPostgres(pid)) return { pid, port }
  rmSync(file, { force: true })
  return undefined
}

/**
 * Fast shutdown: sessions are ended, what was committed is kept. Resolves when the server is gone.
 *
 * @param {number} pid
 * @param {number} [seconds] after which an immediate shutdown follows (the next start then recovers)
 */
export async function shutDown(pid, seconds = 20) {
  const gone = async (signal, rounds) => {
    if (isAlive(pid)) process.kill(pid, signal)
    for (let round = 0; round < rounds && isAlive(pid); round++) await wait(50)
    return !isAlive(pid)
  }
  if (!(await gone('SIGINT', seconds * 20))) await gone('SIGQUIT', 100)
}
