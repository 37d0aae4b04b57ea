import { MOST_CELL } from '../../constants'
import type { RawCell } from '../../types'

/** A cell of a grid as the reader of files takes it: a formula is none of ours, behind an apostrophe it is text. */
export function rawCell(typed: string): RawCell {
  const text = typed.trim()
  if (text.startsWith('=')) return { bad: 'formula', text: text.slice(0, 80) }
  if (text.length > MOST_CELL) return { bad: 'too_long', text: text.slice(0, 80) }
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text
}
