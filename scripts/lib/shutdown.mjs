import { endRunning } from './run.mjs'

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
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid
    setInterval(() => process.ppid !== parent && end(0), 500).unref()
  }
  return { onEnd: (step) => steps.push(step), end, ending: () => ending !== undefined }
}
