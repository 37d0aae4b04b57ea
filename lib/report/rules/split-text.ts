import type { KeptClause } from '../types'
import { composedText } from './kept-text'
import { inLines } from './notation'

/** What was typed as paragraphs: an empty line begins a new one, other lines run on but for those of a list. */
export const paragraphsIn = (typed: string): string[] =>
  typed
    .split(/\n[ \t]*\n/)
    .map(inLines)
    .filter((text) => text !== '')

export type Piece<T> = { text: string; clauses: T[]; asComposed: boolean }

/**
 * Deals the clauses of a paragraph out to the texts into which it was split: each goes to the text in which it stands,
 * with its footnotes; one that was rewritten stays with the clause before it. A text that is nothing but its clauses is
 * still as it was composed.
 */
export function distribute<T extends Pick<KeptClause, 'text' | 'footnotes'>>(
  clauses: readonly T[],
  texts: readonly string[],
): Piece<T>[] {
  let at = 0
  const places = clauses.map((clause) => {
    const found = texts.findIndex((text, index) => index >= at && text.includes(clause.text))
    if (found >= 0) at = found
    return at
  })
  return texts.map((text, index) => {
    const own = clauses.filter((_, i) => places[i] === index)
    return { text, clauses: own, asComposed: own.length > 0 && composedText(own) === text }
  })
}
