import { execFileSync, spawnSync } from 'node:child_process'

/** @typedef {{ uid: number, gid: number }} Account */

const NAME = 'postgres'

function lookUp() {
  const number = (flag) => Number(execFileSync('id', [flag, NAME], { stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: number('-u'), gid: number('-g') }
  } catch {
    return undefined
  }
}

/**
 * The operating-system account that PostgreSQL has to run under. PostgreSQL refuses to run as root, so root
 * hands over to the account `postgres`, made when absent.
 *
 * @returns {Account | undefined} undefined: the present user is the right one
 * @throws {Error} when root cannot have such an account
 */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return undefined
  const present = lookUp()
  if (present) return present
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME], { stdio: 'ignore' })
  const made = lookUp()
  if (made) return made
  throw new Error(
    'PostgreSQL does not run as root, and the account "postgres" could not be made. ' +
      'Run as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.',
  )
}

/**
 * Whether that account can do what a shell test asks (`-x file`, `-w folder`).
 *
 * @param {Account | undefined} account
 * @param {'-x' | '-w'} test
 * @param {string} path
 */
export const accountCan = (account, test, path) => spawnSync('test', [test, path], { ...account }).status === 0
