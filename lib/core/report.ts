import 'server-only'

const WINDOW_MS = 60_000
const MOST_PER_WINDOW = 60
let windowStart = 0
let written = 0

/** One line of JSON in UTC, with ids and codes only: what somebody typed never reaches a log. */
function line(level: 'warn' | 'error', fields: Record<string, string>): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, ...fields })}\n`)
}

/** A refusal of somebody who is not signed in. At most 60 lines a minute, so that a scan cannot fill the disk. */
export function reportRefusal(code: string): void {
  const at = Date.now()
  if (at - windowStart > WINDOW_MS) {
    windowStart = at
    written = 0
  }
  if (written++ < MOST_PER_WINDOW) line('warn', { event: 'refused', code })
}

/** A fault of ours, under the id that the person was shown. Only the error's name and place: its message may quote data. */
export function reportFault(id: string, error: unknown): void {
  const place = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 4).join(' ').trim() : ''
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  line('error', { event: 'fault', id, name: error instanceof Error ? error.name : typeof error, code, place })
}
