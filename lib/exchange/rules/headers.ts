import { fold } from '@/lib/core/fold'
import { MARK_HEADER } from '../constants'
import type { ColumnKey, RawCell } from '../types'

/** What headers may be called, folded: in any language of the interface. */
export type HeaderNames = ReadonlyMap<string, ColumnKey>

export type HeaderMap = {
  /** For each column of the file: our column, the mark, or null for what is not taken. */
  columns: (ColumnKey | 'mark' | null)[]
  unknown: string[]
}

/** Matches the first row of a file with our columns; a second column of the same name is not taken. */
export function mapHeaders(row: readonly RawCell[], names: HeaderNames): HeaderMap {
  const taken = new Set<string>()
  const unknown: string[] = []
  const columns = row.map((cell) => {
    const text = textOf(cell)
    const key = text === MARK_HEADER ? ('mark' as const) : names.get(fold(text))
    if (key && !taken.has(key)) {
      taken.add(key)
      return key
    }
    if (text) unknown.push(text)
    return null
  })
  return { columns, unknown }
}

export const textOf = (cell: RawCell | undefined): string => (typeof cell === 'string' ? cell : (cell?.text ?? ''))

/** A file of contributions as headquarters keep it, by the names of its columns. */
export const isContributions = (row: readonly RawCell[]): boolean =>
  ['title', 'presence_type', 'suggested_accomplishment'].every((name) => row.some((cell) => textOf(cell) === name))
