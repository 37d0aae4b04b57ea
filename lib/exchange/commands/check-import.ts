import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import { mayAnywhere } from '@/lib/permission/scope'
import type { Actor } from '@/lib/permission/types'
import { openChecker } from '../import/check-rows'
import { Unreadable } from '../import/parse-file'
import { readFile } from '../import/read-file'
import { listChoices } from '../queries/choices'
import { textOf } from '../rules/headers'
import { CHECK_MS, keepRows } from './keep-rows'

class NoRows extends Error {}

/**
 * Reads a file and keeps what it would do: the dry run. No activity is written. Columns that are not called like ours
 * are taken for what their sender took them for the last time.
 *
 * @param file.name as the sender's computer calls it; shown, never believed
 * @returns the id of the import; or why the file is refused
 * @throws DomainError refused for whoever may log nothing
 */
export async function checkImport(
  actor: Actor,
  file: { name: string; bytes: Uint8Array },
  locale: string,
): Promise<{ id: string } | { refused: string }> {
  if (!mayAnywhere(actor, 'activity.create')) throw new DomainError('refused', { id: 'import' })
  const choices = await listChoices(actor)
  const read = await readFile(file.bytes, choices)
  if ('refused' in read) return read
  const { header, batches } = read
  const checker = await openChecker(actor, header, locale, choices)
  const fileName = file.name.slice(0, 200)
  const data = { actorId: actor.id, fileName, locale, headers: header.map(textOf), chosen: checker.chosen }
  try {
    return await transaction(async (tx) => {
      const { id } = await tx.import.create({ data, select: { id: true } })
      const counts = await keepRows(tx, id, batches, checker)
      if (counts.rows === 0) throw new NoRows()
      await record(tx, actor, 'import.checked', { type: 'import', id }, counts)
      return { id }
    }, CHECK_MS)
  } catch (error) {
    if (error instanceof NoRows) return { refused: 'no_rows' }
    if (error instanceof Unreadable) return { refused: 'unreadable' }
    throw error
  }
}
