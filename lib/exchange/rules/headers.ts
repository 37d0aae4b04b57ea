import { fold } from '@/lib/core/fold'
import { MARK_HEADER } from '../constants'
import type { ColumnKey, FieldKey, RawCell } from '../types'

/** What headers may be called, folded: in any language of the interface. */
export type HeaderNames = ReadonlyMap<string, ColumnKey>

/** What a person takes columns for that nothing of ours is called like, by their header, folded. */
export type Chosen = Readonly<Record<string, FieldKey>>

/** A column that nothing of ours is called like, and what it is taken for; null: for nothing. */
export type OtherColumn = { at: number; header: string; field: FieldKey | null }

export type HeaderMap = {
  /** For each column of the file: our column, the mark, or null for what is not taken. */
  columns: (ColumnKey | 'mark' | null)[]
  others: OtherColumn[]
}

/**
 * Matches the first row of a file with our columns: by our names, then by what the person has chosen. A second column of
 * the same name is not taken.
 */
export function mapHeaders(row: readonly RawCell[], names: HeaderNames, chosen: Chosen = {}): HeaderMap {
  const texts = row.map(textOf)
  const columns: HeaderMap['columns'] = texts.map(() => null)
  const take = (keyOf: (text: string) => ColumnKey | 'mark' | undefined) =>
    texts.forEach((text, at) => {
      const key = columns[at] ? undefined : keyOf(text)
      if (key && !columns.includes(key)) columns[at] = key
    })
  take((text) => (text === MARK_HEADER ? 'mark' : names.get(fold(text))))
  const named = [...columns]
  take((text) => chosenFor(text, chosen))
  const others = texts.flatMap((header, at) =>
    header && !named[at] ? [{ at, header, field: (columns[at] ?? null) as FieldKey | null }] : [],
  )
  return { columns, others }
}

/** What a header is remembered by. */
export const headerKey = (text: string): string => fold(text).slice(0, 200)

/** Of what a person has chosen, what concerns a file. */
export const chosenIn = (others: readonly OtherColumn[]): Chosen =>
  Object.fromEntries(others.flatMap(({ header, field }) => (field ? [[headerKey(header), field]] : [])))

function chosenFor(text: string, chosen: Chosen): FieldKey | undefined {
  const key = headerKey(text)
  return key && Object.hasOwn(chosen, key) ? chosen[key] : undefined
}

export const textOf = (cell: RawCell | undefined): string => (typeof cell === 'string' ? cell : (cell?.text ?? ''))

/** A file of contributions as headquarters keep it, by the names of its columns. */
export const isContributions = (row: readonly RawCell[]): boolean =>
  ['title', 'presence_type', 'suggested_accomplishment'].every((name) => row.some((cell) => textOf(cell) === name))
