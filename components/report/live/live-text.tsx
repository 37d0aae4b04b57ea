'use client'

import type { ReactNode } from 'react'

const PIECE = /\{(?:note: ([^{}]*)|(\d+)|[0-9a-f-]{36})\}/g

/**
 * A text as it is typed, drawn as it is read: numbers without their braces, notes called. Each piece knows where it begins,
 * so that the cursor can be put where somebody points.
 */
export function LiveWords({ text, firstNote }: { text: string; firstNote: number }) {
  const pieces: ReactNode[] = []
  let from = 0
  let note = firstNote
  const plain = (to: number) => {
    if (to > from)
      pieces.push(
        <span key={from} data-from={from}>
          {text.slice(from, to)}
        </span>,
      )
  }
  for (const match of text.matchAll(PIECE)) {
    plain(match.index)
    const [all, words, number] = match
    pieces.push(
      words === undefined ? (
        <span key={match.index} data-from={match.index + 1}>
          {number ?? '—'}
        </span>
      ) : (
        <sup key={match.index} title={words}>
          {note++}
        </sup>
      ),
    )
    from = match.index + all.length
  }
  plain(text.length)
  return pieces
}

/** The letter under the pointer; the end of the text where that cannot be told, or the keyboard chose. */
export function pointedAt(x: number, y: number, text: string): number {
  const range = x || y ? document.caretRangeFromPoint?.(x, y) : null
  const from = range?.startContainer.parentElement?.dataset.from
  return range && from !== undefined ? Number(from) + range.startOffset : text.length
}
