import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { inRoot, ROOT } from '../../scripts/lib/paths.mjs'
import { say } from '../say'

/** Below the folder that git does not track. */
const COPY = inRoot('.data/bench/app')

const filesOfHouse = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((name) => name && existsSync(path.join(ROOT, name)))

/**
 * Builds the application as it stands, with one page more: the bare one, against which the others are measured. It is
 * built in a copy, so that no page for measuring can ship.
 *
 * @returns the folder of the copy
 */
export function buildWithBarePage(anew: boolean): string {
  if (!anew && existsSync(path.join(COPY, '.next/built-from.json'))) return COPY
  rmSync(COPY, { recursive: true, force: true })
  mkdirSync(COPY, { recursive: true })
  for (const name of filesOfHouse()) cpSync(path.join(ROOT, name), path.join(COPY, name))
  // Linked file by file: the bundler does not follow a link out of its root.
  execFileSync('cp', ['-al', inRoot('node_modules'), path.join(COPY, 'node_modules')])
  cpSync(path.join(import.meta.dirname, 'bare.tsx.txt'), path.join(COPY, 'app/bare/page.tsx'))
  say('Building the application with the bare page …')
  execFileSync(process.execPath, [path.join(COPY, 'scripts/build.mjs')], { cwd: COPY, stdio: 'ignore' })
  return COPY
}
