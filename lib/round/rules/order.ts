import { REQUEST_STATES } from '../constants'
import type { AskedLine } from '../types'

/** Those first that need a word from the manager, and among them by name. */
export const byNeed =
  (nameOf: (line: AskedLine) => string) =>
  (a: AskedLine, b: AskedLine): number =>
    REQUEST_STATES.indexOf(a.state) - REQUEST_STATES.indexOf(b.state) || nameOf(a).localeCompare(nameOf(b))
