import { type FormValues, INPUTS, marksOf } from '../schema/inputs'
import type { VersionedField } from '../types'

/** A copy is a bridge over a line that is lost, not an archive: longer than a long weekend it does not lie on a device. */
export const COPY_HOURS = 72
const COPY_MS = COPY_HOURS * 60 * 60 * 1000

/** What a form holds, as a browser lists it: a name may come several times. */
export type Entries = [name: string, value: string][]

/** A form as it stood in a browser, for as long as the server has not all of it. */
export type DeviceCopy = {
  /** The key of the page in which it was written. */
  key: string
  /** The activity; empty for a new one. */
  reference: string
  /** What the form rested on, as `writeBase` writes it. */
  base: string
  entries: Entries
  /** A new activity as it was sent, while nobody knows whether it has arrived. */
  sent: Entries | null
}

/** Whether it was written on the page without a line: only that one asks for the presence in words. */
export const isWriting = ({ entries }: DeviceCopy): boolean => entries.some(([name]) => name === 'where')

/** A field of which the copy holds something that the page does not show. `moved`: the server's has changed since. */
export type CopiedField = { field: VersionedField; moved: boolean }

/** Whether a copy is too old to be shown. One from the future is: somebody has set the clock back. */
export const isExpired = (at: number, now: number): boolean => Math.abs(now - at) >= COPY_MS

/** What is confidential stays on the server, also when somebody has just begun to call it so, or to call it otherwise. */
export const mayBeKept = (...classes: string[]): boolean => classes.every((one) => one === 'unclassified')

/** A device belongs to whoever was signed in on it last: what another has left on it goes. */
export const belongsToAnother = (known: string | null, person: string): boolean => known !== null && known !== person

/** What a form holds, by name. The chosen accomplishments are a list, also when none is chosen, as on the server. */
export function valuesOf(entries: Entries): FormValues {
  const values: Record<string, string[]> = { accomplishments: [] }
  for (const [name, value] of entries) values[name] = [...(values[name] ?? []), value]
  return values
}

/**
 * The fields that somebody had written in the copy and that the page shows otherwise.
 *
 * @param shown what the form of the page holds: for an activity that is there, what the server has
 */
export function copiedFields({ reference, base, entries }: DeviceCopy, shown: Entries): CopiedField[] {
  const [began, kept, now] = [marksIn(base), marksOf(valuesOf(entries)), marksOf(valuesOf(shown))]
  return (Object.keys(INPUTS) as VersionedField[])
    .filter((field) => kept[field] !== now[field] && kept[field] !== began[field])
    .map((field) => ({ field, moved: reference !== '' && began[field] !== now[field] }))
}

function marksIn(base: string): ReturnType<typeof marksOf> {
  try {
    return JSON.parse(base).marks ?? {}
  } catch {
    return {}
  }
}
