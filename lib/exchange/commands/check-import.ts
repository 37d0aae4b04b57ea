import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import { mayAnywhere } from '@/lib/permission/scope'
import type { Actor } from '@/lib/permission/types'
import { openChecker } from '../import/check-rows'
import { parseFile, Unreadable } from '../import/parse-file'
import { textOf } from '../rules/headers'

const CHECK_MS = 120_000
/** Between two batches others have the server to themselves. */
const PAUSE_MS = 10

class NoRows extends Error {}

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
  const { header, batches } = parsed
  const { unknown, check } = await openChecker(actor, header, locale)
  try {
    return await transaction(async (tx) => {
      const { id } = await tx.import.create({
        data: { actorId: actor.id, fileName: file.name.slice(0, 200), locale, headers: header.map(textOf), unknown },
        select: { id: true },
      })
      let [count, mend] = [0, 0]
      for await (const lines of batches) {
        const rows = await check(lines)
        await tx.importRow.createMany({
          data: rows.map((row) => ({ ...row, importId: id })) as unknown as Prisma.ImportRowCreateManyInput[],
        })
        count += rows.length
        mend += rows.filter(({ outcome }) => outcome === 'mend').length
        await pause(PAUSE_MS)
      }
      if (count === 0) throw new NoRows()
      await record(tx, actor, 'import.checked', { type: 'import', id }, { rows: count, mend })
      return { id }
    }, CHECK_MS)
  } catch (error) {
    if (error instanceof NoRows) return { refused: 'no_rows' }
    if (error instanceof Unreadable) return { refused: 'unreadable' }
    throw error
  }
}
