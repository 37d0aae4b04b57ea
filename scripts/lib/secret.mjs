import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** How a secret begins that was made for trying the product out; production refuses it. */
export const DEMO_PREFIX = 'demo-'

/**
 * The secret that signs sessions of a demo, kept in its data folder.
 *
 * @param {string} folder
 */
export function demoSecret(folder) {
  const file = path.join(folder, 'secret')
  mkdirSync(folder, { recursive: true })
  if (!existsSync(file)) writeFileSync(file, DEMO_PREFIX + randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}
