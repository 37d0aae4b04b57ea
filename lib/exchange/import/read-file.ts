import 'server-only'
import { MOST_ROWS, ROWS_AT_ONCE } from '../constants'
import type { Chosen } from '../rules/headers'
import { readDocument } from '../rules/word/read-document'
import type { Line, RawCell } from '../types'
import { loadHeaderNames } from './header-names'
import { type ParsedFile, parseFile } from './parse-file'

/** The rows of a file, whatever it is. */
export type ReadFile = Exclude<ParsedFile, { blocks: unknown }>

/**
 * Reads a file that was brought in. The contributions of a Word file become rows, counted from 1, under what their
 * labels say.
 *
 * @param chosen what the sender takes other words for than ours
 */
export async function readFile(bytes: Uint8Array, chosen: Chosen): Promise<ReadFile> {
  const parsed = await parseFile(bytes)
  if (!('blocks' in parsed)) return parsed
  const sheet = readDocument(parsed.blocks, await loadHeaderNames(), chosen)
  if (!sheet) return { refused: 'no_contribution' }
  if (sheet.rows.length > MOST_ROWS) return { refused: 'too_many_rows' }
  return { header: sheet.header, batches: batchesOf(sheet.rows) }
}

async function* batchesOf(rows: RawCell[][]): AsyncGenerator<Line[]> {
  const lines = rows.map((cells, at) => ({ number: at + 1, cells }))
  for (let at = 0; at < lines.length; at += ROWS_AT_ONCE) yield lines.slice(at, at + ROWS_AT_ONCE)
}
