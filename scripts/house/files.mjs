import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** @typedef {{ path: string, text: string }} File `path` is relative to the root, with forward slashes */
/** @typedef {{ file: string, line?: number, message: string }} Violation */

const FOLDERS = ['app', 'components', 'e2e', 'lib', 'messages', 'prisma/seed', 'scripts']
const READ = /\.(tsx?|mjs|css|json)$/
const SKIPPED = /(^|\/)(node_modules|generated|\.next)(\/|$)/

function tracked(root) {
  if (!existsSync(path.join(root, '.git'))) return undefined
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z', ...FOLDERS]
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }).split('\0')
}

const walked = (root) =>
  FOLDERS.filter((folder) => existsSync(path.join(root, folder))).flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true }).map((name) => `${folder}/${name}`),
  )

/**
 * The files of the house: those that git tracks or would track.
 *
 * @param {string} root
 * @returns {File[]}
 */
export const readHouse = (root) =>
  (tracked(root) ?? walked(root))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => READ.test(name) && !SKIPPED.test(name) && existsSync(path.join(root, name)))
    .map((name) => ({ path: name, text: readFileSync(path.join(root, name), 'utf8') }))

/** @param {string} text @param {number} index */
export const lineAt = (text, index) => text.slice(0, index).split('\n').length

export const isTest = (name) => /\.test\.tsx?$/.test(name)

/**
 * What a file imports, as paths relative to the root without extension; packages are left out.
 *
 * @param {File} file
 * @returns {{ target: string, line: number }[]}
 */
export function importsOf({ path: name, text }) {
  const found = text.matchAll(/(?:from|import)\s*\(?\s*['"]((?:@\/|\.\.?\/)[^'"]+)['"]/g)
  return [...found].map((match) => ({
    target: match[1].startsWith('@/') ? match[1].slice(2) : path.posix.join(path.posix.dirname(name), match[1]),
    line: lineAt(text, match.index),
  }))
}
