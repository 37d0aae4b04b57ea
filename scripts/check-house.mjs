// `npm run lint`, after Biome: the rules of the house that Biome has no words for.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readHouse } from './house/files.mjs'
import { checkGate } from './house/gate.mjs'
import { checkMessages } from './house/messages.mjs'
import { checkDatabase, checkPlaces, checkTiers } from './house/structure.mjs'
import { checkServerOnly, checkText } from './house/text.mjs'

const CHECKS = [checkPlaces, checkTiers, checkDatabase, checkGate, checkText, checkServerOnly, checkMessages]

/**
 * @param {string} root a checkout
 * @returns {import('./house/files.mjs').Violation[]}
 */
export function checkHouse(root) {
  const files = readHouse(root)
  return CHECKS.flatMap((check) => [...check(files)])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const violations = checkHouse(path.resolve(process.argv[2] ?? '.'))
  for (const { file, line, message } of violations) console.log(`${file}${line ? `:${line}` : ''}  ${message}`)
  console.log(violations.length === 0 ? 'The house is in order.' : `${violations.length} violations.`)
  process.exitCode = violations.length === 0 ? 0 : 1
}
