import 'server-only'
import type { ActivityFilter } from '@/lib/activity/schema/filter'
import { writeWorkbook } from '@/lib/core/xlsx'
import type { Actor } from '@/lib/permission/types'
import { COLUMNS, MARK_HEADER } from '../constants'
import type { SheetWords } from '../types'
import { choicesIn } from './choices'
import { takeOut } from './rows'

/**
 * The activities under a filter as a workbook to be edited and brought back: drop-downs where one of a list is to be
 * chosen, instructions on a sheet of their own, and in a hidden column the mark by which a row is known again.
 */
export async function exportWorkbook(actor: Actor, filter: ActivityFilter, words: SheetWords): Promise<Uint8Array> {
  const rows = await takeOut(actor, filter, words, 'xlsx')
  const columns = COLUMNS.map(({ key, width }) => ({ header: words.headers[key], width }))
  const activities = {
    name: words.sheet,
    columns: [...columns, { header: MARK_HEADER, width: 10, hidden: true }],
    rows: rows.map(({ cells, mark }) => [...COLUMNS.map(({ key }) => cells[key]), mark]),
    choices: choicesIn(
      COLUMNS.map(({ key }) => key),
      words,
    ),
    listsName: words.lists,
  }
  const help = {
    name: words.instructionsSheet,
    columns: [{ header: words.instructionsSheet, width: 100 }],
    rows: words.instructions.map((line) => [line]),
  }
  return writeWorkbook([activities, help], words)
}
