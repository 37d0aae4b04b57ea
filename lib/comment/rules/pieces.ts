import type { Phrase } from '../types'

/** A piece of a text; with the comment that is on it. `first`: the phrase begins here. */
export type Piece = { text: string; comment?: string; first?: boolean }

/**
 * Cuts a part of a text at the phrases that are marked in it.
 *
 * @param from where the part begins in the text in which the phrases were found
 */
export function piecesOf(part: string, phrases: readonly Phrase[], from = 0): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { id, at, length } of phrases) {
    const start = Math.max(at - from, done)
    const end = Math.min(at + length - from, part.length)
    if (end <= start) continue
    if (start > done) pieces.push({ text: part.slice(done, start) })
    pieces.push({ text: part.slice(start, end), comment: id, first: at >= from })
    done = end
  }
  if (done < part.length || pieces.length === 0) pieces.push({ text: part.slice(done) })
  return pieces
}
