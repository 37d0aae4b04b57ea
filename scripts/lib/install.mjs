import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inRoot } from './paths.mjs'
import { run } from './run.mjs'

const stamp = inRoot('node_modules/.installed-from')
const wanted = () => {
  const hash = createHash('sha256')
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(inRoot(file)))
  return hash.digest('hex')
}

/** Whether the packages on disk are those the lock file names. */
export const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()

/** Installs the packages, also those only needed to build. `npm ci` would refuse a lock made on another platform. */
export async function install() {
  await run('npm', ['install', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { show: true })
  writeFileSync(stamp, wanted())
}
