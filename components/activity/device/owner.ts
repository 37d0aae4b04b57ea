import { belongsToAnother } from '@/lib/activity/rules/device-copy'

export const DATABASE = 'device-copies'

/** Who was signed in here last, and whether they want copies: all that a page has to know before it loads more. */
const PERSON = 'device.person'
const WANTED = 'device.copies'

/** Whether copies are kept in this browser. Where it keeps nothing for a page, or the page came over an open line, none are. */
export function keepsCopies(): boolean {
  return window.isSecureContext && read(WANTED) !== null
}

export function wantCopies(): void {
  localStorage.setItem(WANTED, 'yes')
}

/** Whoever was signed in here last. */
export const lastPerson = (): string | null => read(PERSON)

/** Notes who is signed in. What another person has left here goes. */
export function meet(person: string): void {
  if (belongsToAnother(lastPerson(), person)) forgetAll()
  try {
    localStorage.setItem(PERSON, person)
  } catch {
    // A browser that keeps nothing has nothing to tell apart.
  }
}

/** Ends the keeping of copies, and deletes the copies with the key that opens them. */
export function forgetCopies(): void {
  try {
    localStorage.removeItem(WANTED)
    indexedDB.deleteDatabase(DATABASE)
  } catch {
    // Nothing was kept.
  }
}

/** Leaves nothing of anybody on this device: for signing out. */
export function forgetAll(): void {
  forgetCopies()
  try {
    localStorage.removeItem(PERSON)
  } catch {
    // Nothing was kept.
  }
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}
