import { spawn } from 'node:child_process'
import { inRoot, ROOT } from './paths.mjs'

const running = new Set()

/** Ends what `run` started and has not ended, for a shutdown in the middle of the work. */
export function endRunning() {
  for (const child of running) child.kill('SIGTERM')
}

/**
 * Runs a program to its end in the checkout.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, show?: boolean }} [options] `show`: its output goes to the terminal
 *   as it comes; without it, the output is kept and shown only in the error
 * @returns {Promise<string>} what it printed, when not shown
 * @throws {Error} when it does not end with 0
 */
export function run(program, args, { env = {}, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    running.add(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      running.delete(child)
      if (code === 0) return resolve(output)
      const how = signal ? `was ended by ${signal}` : `ended with ${code}`
      reject(Object.assign(new Error(`${[program, ...args].join(' ')} ${how}.\n${output}`.trim()), { code, signal }))
    })
  })
}

/** Runs one of our scripts or a package's program with the present Node. */
export const runNode = (args, options) => run(process.execPath, args, options)

/** Runs a TypeScript file of the project; modules marked for the server only may be imported. */
export const runTypeScript = (file, options, args = []) =>
  runNode(['--import', 'tsx', '--conditions=react-server', inRoot(file), ...args], options)
