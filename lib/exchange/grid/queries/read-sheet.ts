import 'server-only'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import { FIRST_ROW } from '../constants'
import type { Sheet } from '../types'

/**
 * The sheet of somebody's own: without the rows that its dry run has meanwhile written, so that what is left is to mend.
 *
 * @returns version 0 where there is none
 */
export async function readSheet(actor: Actor): Promise<{ sheet: Sheet; version: number }> {
  const found = await db.sheet.findUnique({ where: { actorId: actor.id }, include: { import: true } })
  if (!found) return { sheet: [], version: 0 }
  const sheet = found.cells as string[][]
  const { version, importId } = found
  if (!importId || !found.import?.startedAt || found.import.undoneAt) return { sheet, version }
  const rows = await db.importRow.findMany({
    where: { importId, written: { not: null } },
    select: { number: true },
  })
  const written = new Set(rows.map(({ number }) => number - FIRST_ROW))
  return { sheet: sheet.filter((_, at) => !written.has(at)), version }
}
