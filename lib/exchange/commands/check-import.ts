import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import { mayAnywhere } from '@/lib/permission/scope'
import type { Actor } from '@/lib/permission/types'
import { checkRows } from '../import/check-rows'
import { parseFile } from '../import/parse-file'
import { textOf } from '../rules/headers'

const CHECK_MS = 60_000

/**
 * Reads a file and keeps what it would do: the dry run. No activity is written.
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
  const parsed = await parseFile(file.bytes)
  if ('refused' in parsed) return parsed
  const [header = []] = parsed.rows
  const { rows, unknown } = await checkRows(actor, parsed.rows, locale)
  if (rows.length === 0) return { refused: 'no_rows' }
  return transaction(async (tx) => {
    const { id } = await tx.import.create({
      data: { actorId: actor.id, fileName: file.name.slice(0, 200), locale, headers: header.map(textOf), unknown },
      select: { id: true },
    })
    await tx.importRow.createMany({
      data: rows.map((row) => ({ ...row, importId: id })) as unknown as Prisma.ImportRowCreateManyInput[],
    })
    const mend = rows.filter(({ outcome }) => outcome === 'mend').length
    await record(tx, actor, 'import.checked', { type: 'import', id }, { rows: rows.length, mend })
    return { id }
  }, CHECK_MS)
}
