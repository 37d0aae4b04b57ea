import 'server-only'
import { db } from '@/lib/core/db'
import type { Import } from '@/lib/generated/prisma/client'
import { FIELD_KEYS, MOST_OTHERS } from '../constants'
import { loadHeaderNames } from '../import/header-names'
import { type Chosen, type HeaderMap, isContributions, mapHeaders, type OtherColumn, textOf } from '../rules/headers'
import type { FieldKey, RawCell } from '../types'

/** Rows that are looked through for examples, and how many of them are shown. */
const LOOKED_THROUGH = 20
const EXAMPLES = 2
const EXAMPLE_LENGTH = 60

/** A column of a file that is not called like ours, with what stands in it. */
export type ShownColumn = OtherColumn & { examples: string[] }

export type OtherColumns = {
  others: ShownColumn[]
  /** What they may be taken for: each of our columns that the file does not call by name. */
  free: FieldKey[]
}

type Headed = Pick<Import, 'id' | 'headers' | 'chosen'>

/** What the columns of a file are taken for; of headquarters' own file, which has names of its own, nothing. */
export async function columnsOf({
  headers,
  chosen,
}: Pick<Headed, 'headers' | 'chosen'>): Promise<HeaderMap['columns']> {
  const texts = headers as string[]
  if (isContributions(texts)) return texts.map(() => null)
  return mapHeaders(texts, await loadHeaderNames(), chosen as Chosen).columns
}

/** Which columns of a file are not called like ours, what they are taken for, and what they may be. */
export async function listOthers(found: Headed): Promise<OtherColumns> {
  const headers = found.headers as string[]
  if (isContributions(headers)) return { others: [], free: [] }
  const { columns, others } = mapHeaders(headers, await loadHeaderNames(), found.chosen as Chosen)
  const chosen = new Set<unknown>(others.map(({ field }) => field))
  const free = FIELD_KEYS.filter((key) => !columns.includes(key) || chosen.has(key))
  const shown = others.slice(0, MOST_OTHERS)
  if (shown.length === 0) return { others: [], free }
  const rows = await db.importRow.findMany({
    where: { importId: found.id },
    orderBy: { number: 'asc' },
    take: LOOKED_THROUGH,
    select: { cells: true },
  })
  const examplesAt = (at: number): string[] =>
    rows
      .map(({ cells }) => textOf((cells as RawCell[])[at]).slice(0, EXAMPLE_LENGTH))
      .filter(Boolean)
      .slice(0, EXAMPLES)
  return { others: shown.map((other) => ({ ...other, examples: examplesAt(other.at) })), free }
}
