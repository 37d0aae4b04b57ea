import type { Facts } from '@/lib/report/compose/types'

/**
 * The standing notes that a text calls for and the reader has not met, such as those on Kosovo (Security Council
 * resolution 1244 (1999)) and the State of Palestine (General Assembly resolution 67/19).
 */
export function standNotes(
  text: string,
  given: readonly string[],
  facts: Facts,
): { notes: string[]; given: readonly string[] } {
  const due = facts.notes.filter((note) => !given.includes(note.key) && note.names.some((name) => text.includes(name)))
  return { notes: due.map((note) => note.text), given: [...given, ...due.map((note) => note.key)] }
}
