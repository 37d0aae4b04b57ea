import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from './paths.mjs'

const IGNORED = /^(node_modules|generated|\.next|\..*cache)$|\.test\.tsx?$/

function* filesUnder(entry) {
  if (!existsSync(entry)) return
  if (!statSync(entry).isDirectory()) return yield entry
  for (const name of readdirSync(entry).sort()) {
    if (!IGNORED.test(name)) yield* filesUnder(path.join(entry, name))
  }
}

/**
 * A short fingerprint of files and folders: the same as long as none of them changed. Tests do not count.
 *
 * @param {string[]} entries relative to the checkout; absent ones are skipped
 */
export function digest(entries) {
  const hash = createHash('sha256')
  for (const entry of entries) {
    for (const file of filesUnder(inRoot(entry))) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

/** What decides the content of a database that holds the reference data: migrations, data, and the code that loads it. */
export function referenceDigest() {
  const loaders = readdirSync(inRoot('lib')).flatMap((noun) => [`lib/${noun}/import.ts`, `lib/${noun}/import`])
  return digest(['prisma/migrations', 'prisma/seed/reference', 'scripts/load-reference.ts', 'lib/jobs', ...loaders])
}
