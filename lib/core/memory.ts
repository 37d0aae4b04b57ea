import 'server-only'

const SECONDS = 30

// Modules may be evaluated more than once in a process: one memory for all of them.
const process_ = globalThis as typeof globalThis & {
  remembered?: Map<string, { until: number; value: Promise<unknown> }>
}
process_.remembered ??= new Map()
const entries = process_.remembered

/**
 * Keeps the answer of `load` for at most 30 seconds: for small data that changes rarely, so that lists need no join.
 * Another process sees a change after that time; the one that made it calls `forget`.
 */
export function remembered<T>(name: string, load: () => Promise<T>): Promise<T> {
  const kept = entries.get(name)
  if (kept && kept.until > Date.now()) return kept.value as Promise<T>
  const value = load()
  entries.set(name, { until: Date.now() + SECONDS * 1000, value })
  value.catch(() => entries.delete(name))
  return value
}

/** Forgets everything whose name begins so. Call it after the transaction, not in it: a reader would keep the old. */
export function forget(prefix: string): void {
  for (const name of entries.keys()) if (name.startsWith(prefix)) entries.delete(name)
}
