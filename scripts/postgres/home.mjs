import { createHash } from 'node:crypto'
import { chmodSync, chownSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { accountCan } from './account.mjs'

const SYSTEM_FOLDER = '/var/lib/cooperation-tracker'

function make(folder, account) {
  mkdirSync(folder, { recursive: true })
  if (account) chownSync(folder, account.uid, account.gid)
  chmodSync(folder, 0o755)
  return folder
}

const elsewhere = (folder) =>
  path.join(SYSTEM_FOLDER, createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 12))

/**
 * Every place where the server of a data folder may keep its files.
 *
 * @param {string} folder the data folder
 */
export const possibleHomes = (folder) => [path.join(path.resolve(folder), 'postgres'), elsewhere(folder)]

/**
 * The folder that holds the cluster, its password, port and log: `postgres` in the data folder. When root
 * hands over to another account that cannot reach it (a checkout under /root), a folder under /var/lib.
 *
 * @param {string} folder the data folder
 * @param {import('./account.mjs').Account | undefined} account
 */
export function serverHome(folder, account) {
  const home = make(path.join(path.resolve(folder), 'postgres'), account)
  if (!account || accountCan(account, '-w', home)) return home
  make(SYSTEM_FOLDER)
  return make(elsewhere(folder), account)
}
