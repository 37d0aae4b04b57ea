/** What is held by this page, with how each is given back. */
const held = new Map<string, () => void>()

const nameOf = (key: string) => `device-copy ${key}`

/** Takes a copy for this page, for as long as it is open. Gives false where another page of this browser has it. */
export async function hold(key: string): Promise<boolean> {
  if (held.has(key) || !navigator.locks) return true
  return new Promise((answer) => {
    void navigator.locks.request(nameOf(key), { ifAvailable: true }, (lock) => {
      answer(lock !== null)
      return lock && new Promise<void>((release) => held.set(key, release))
    })
  })
}

export function release(key: string): void {
  held.get(key)?.()
  held.delete(key)
}

/** Which of the copies are being written in another page of this browser. */
export async function heldElsewhere(keys: readonly string[]): Promise<string[]> {
  const all = (await navigator.locks?.query())?.held ?? []
  const names = all.map(({ name }) => name)
  return keys.filter((key) => !held.has(key) && names.includes(nameOf(key)))
}

/** Calls back when the page that holds a copy is closed, unless the signal says that nobody waits any more. */
export function whenFree(key: string, signal: AbortSignal, tell: () => void): void {
  // Given back at once: whoever looks next finds it free.
  const taken = navigator.locks?.request(nameOf(key), { signal }, () => undefined)
  taken?.then(tell).catch(() => undefined)
}
