import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

export const SUPERUSER = 'tracker'

/**
 * The cluster in a server's home, made at the first call: UTF-8, checksums, and a generated password.
 *
 * @param {string} home
 * @param {import('./binaries.mjs').Binaries} binaries
 * @param {import('./account.mjs').Account | undefined} account
 * @returns {Promise<{ cluster: string, password: string }>}
 * @throws {Error} when the cluster was made by another major version of PostgreSQL
 */
export async function openCluster(home, binaries, account) {
  const cluster = path.join(home, 'cluster')
  const passwordFile = path.join(home, 'password')
  const marker = path.join(home, 'initialised')
  if (!existsSync(marker)) {
    rmSync(cluster, { recursive: true, force: true })
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
    if (account) chownSync(passwordFile, account.uid, account.gid)
    await initialise(cluster, passwordFile, binaries, account)
    writeFileSync(marker, '')
  }
  const made = Number(readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8'))
  if (made !== binaries.version) {
    throw new Error(
      `The data in ${cluster} was made by PostgreSQL ${made}, and PostgreSQL ${binaries.version} was found. ` +
        `Provide PostgreSQL ${made}, or start over with an empty data folder.`,
    )
  }
  return { cluster, password: readFileSync(passwordFile, 'utf8') }
}

async function initialise(cluster, passwordFile, { bin }, account) {
  const options = ['--encoding=UTF8', '--locale=C.UTF-8', '--data-checksums', '--auth=scram-sha-256']
  const args = ['-D', cluster, '-U', SUPERUSER, `--pwfile=${passwordFile}`, ...options]
  try {
    await promisify(execFile)(path.join(bin, 'initdb'), args, { ...account, cwd: path.dirname(cluster) })
  } catch (error) {
    throw new Error(`PostgreSQL could not prepare ${cluster}: ${String(error.stderr || error.message).trim()}`)
  }
}
