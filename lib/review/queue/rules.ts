import type { Place } from '../types'

/** Where a neighbour is found: its reference, and where the page begins that holds it. */
export type Neighbour = { reference: string; from: Place | null } | undefined

type Page = {
  lines: readonly { reference: string }[]
  from: Place | null
  previous: Neighbour | null
  next: Neighbour | null
}

/** Which line of a page is open (from 0; -1: none), and what stands before and behind it, also on another page. */
export function neighbours(page: Page, open: string): { at: number; previous: Neighbour; next: Neighbour } {
  const { lines, from } = page
  const at = lines.findIndex(({ reference }) => reference === open)
  const on = (index: number): Neighbour => {
    const line = lines[index]
    return line && { reference: line.reference, from }
  }
  if (at < 0) return { at, previous: undefined, next: on(0) }
  return {
    at,
    previous: on(at - 1) ?? (at === 0 ? page.previous : undefined) ?? undefined,
    next: on(at + 1) ?? page.next ?? undefined,
  }
}
