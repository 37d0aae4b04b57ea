import { execFileSync } from 'node:child_process'
import { isAlive } from '../postgres/process.mjs'
import { endRunning } from './run.mjs'

/** The npm that started us, which stands one shell above. */
function callingNpm() {
  const tell = (pid, what) => execFileSync('ps', ['-p', String(pid), '-o', `${what}=`], { encoding: 'utf8' }).trim()
  try {
    const above = [process.ppid, Number(tell(process.ppid, 'ppid'))]
    return above.find((pid) => /\bnpm\b/.test(tell(pid, 'args')) && !/^(\S*\/)?sh /.test(tell(pid, 'args')))
  } catch {
    return undefined
  }
}

/**
 * Ends everything in order, whatever asks for it: a signal, an error, or the end of the npm that started us
 * (a killed npm passes no signal on).
 *
 * @returns {{ onEnd: (step: () => Promise<void>) => void, end: (code: number) => Promise<never>, ending: () => boolean }}
 *   steps run last first
 */
export function orderlyShutdown() {
  const steps = []
  let ending
  const end = (code) =>
    (ending ??= (async () => {
      endRunning()
      for (const step of steps.reverse()) await step().catch((error) => process.stderr.write(`${error.message}\n`))
      process.exit(code)
    })())

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0))
  const npm = process.env.npm_lifecycle_event && callingNpm()
  if (npm) setInterval(() => isAlive(npm) || end(0), 500).unref()
  return { onEnd: (step) => steps.push(step), end, ending: () => ending !== undefined }
}
