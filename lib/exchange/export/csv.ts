import 'server-only'
import { writeCsv } from 'hucre'
import type { ActivityFilter } from '@/lib/activity/schema/filter'
import type { Actor } from '@/lib/permission/types'
import { COLUMNS } from '../constants'
import type { SheetWords } from '../types'
import { takeOut } from './rows'

/**
 * The activities under a filter as CSV (RFC 4180) in UTF-8, with the mark by which Excel knows it. A cell that a
 * spreadsheet would calculate begins with an apostrophe, which the import takes away again.
 */
export async function exportCsv(actor: Actor, filter: ActivityFilter, words: SheetWords): Promise<Uint8Array> {
  const rows = await takeOut(actor, filter, words, 'csv')
  const lines = rows.map(({ cells }) => COLUMNS.map(({ key }) => cells[key]))
  const headers = COLUMNS.map(({ key }) => words.headers[key])
  return new TextEncoder().encode(writeCsv(lines, { headers, bom: true, escapeFormulae: true }))
}
