import 'server-only'
import { writeWorkbook } from '@/lib/core/xlsx'
import type { Actor } from '@/lib/permission/types'
import { MARK_HEADER, MOST_ROWS } from '../constants'
import { columnsOf } from '../queries/columns'
import { findImport, type ImportLine, linesOf } from '../queries/find-import'
import type { SheetWords } from '../types'
import { choicesIn } from './choices'

type MendWords = { title: string; header: string; sentence: (line: ImportLine) => string; sheet: SheetWords }

/**
 * The rows of a file that have to be mended, as the same sheet with one more column that says what to do and with the
 * drop-downs of our own workbook.
 *
 * @returns null for the import of somebody else
 */
export async function exportRowsToMend(actor: Actor, id: string, words: MendWords): Promise<Uint8Array | null> {
  const found = await findImport(actor, id)
  if (!found) return null
  const headers = found.headers as string[]
  const lines = await linesOf(id, ['mend'], MOST_ROWS)
  const columns = headers.map((header) => ({ header, width: 24, hidden: header === MARK_HEADER }))
  const rows = lines.map((line) => [words.sentence(line), ...headers.map((_, at) => line.cells[at] ?? '')])
  const sheet = {
    name: words.title,
    columns: [{ header: words.header, width: 60 }, ...columns],
    rows,
    choices: choicesIn([null, ...(await columnsOf(found))], words.sheet),
    listsName: words.sheet.lists,
  }
  return writeWorkbook([sheet], { title: words.title, rightToLeft: words.sheet.rightToLeft })
}
