import 'server-only'
import { createHash } from 'node:crypto'
import { createActivity } from '@/lib/activity/commands/create-activity'
import { saveActivity } from '@/lib/activity/commands/save-activity'
import type { ActivityContent } from '@/lib/activity/rules/content'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { db, transaction } from '@/lib/core/db'
import { DomainError, type Problems } from '@/lib/core/errors'
import type { ImportRow } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'
import { findImport } from '../queries/find-import'
import type { CellProblem } from '../types'

const BATCH = 100

/**
 * Writes the rows of a checked file that need no mending, each by the ordinary command and so with all of its rules. It
 * may be called again and again, also after the process was killed: a row is written once, whatever happens between
 * writing and marking it.
 *
 * @param untilMs how long to go on; what is left is for the next call
 * @returns whether all is written
 * @throws DomainError not_found for the import of somebody else
 */
export async function runImport(actor: Actor, id: string, untilMs = Number.POSITIVE_INFINITY): Promise<boolean> {
  const found = await findImport(actor, id)
  if (!found || found.undoneAt) throw new DomainError('not_found', { type: 'import', id })
  if (found.finishedAt) return true
  await db.import.updateMany({ where: { id, startedAt: null }, data: { startedAt: now() } })
  const end = Date.now() + untilMs
  while (Date.now() < end) {
    const rows = await db.importRow.findMany({
      where: { importId: id, outcome: { in: ['new', 'change'] }, written: null },
      orderBy: { number: 'asc' },
      take: BATCH,
    })
    if (rows.length === 0) return finish(actor, id)
    for (const row of rows) await writeRow(actor, row)
  }
  return false
}

async function writeRow(actor: Actor, row: ImportRow): Promise<void> {
  const patch = row.patch as unknown as ActivityContent
  const outcome = row.reference
    ? await saveActivity(actor, { reference: row.reference, patch, baseVersion: row.baseVersion ?? 0 }).catch(refusal)
    : await createActivity(actor, {
        ...{ content: patch, key: keyOf(row), sourceReference: row.sourceReference ?? undefined },
      }).catch(refusal)
  const where = { importId_number: { importId: row.importId, number: row.number } }
  if (!outcome.ok) {
    await db.importRow.update({ where, data: { outcome: 'mend', problems: problemsOf(outcome.problems) } })
    return
  }
  const { reference } = outcome.value
  const { version } = await db.activity.findUniqueOrThrow({ where: { reference }, select: { version: true } })
  await db.importRow.update({ where, data: { written: reference, writtenVersion: version } })
}

/** A row that has become somebody else's meanwhile is one to mend, and stops no other. */
function refusal(error: unknown): { ok: false; problems: Problems } {
  if (!(error instanceof DomainError)) throw error
  return { ok: false, problems: { reference: [{ key: 'exchange.problems.not_yours' }] } }
}

const problemsOf = (problems: Problems): CellProblem[] =>
  Object.entries(problems).map(([column]) => ({ column, value: '', key: 'exchange.problems.moved', values: {} }))

/** The same for each try at a row: an id made of the row's own place. */
function keyOf({ importId, number }: ImportRow): string {
  const hash = createHash('sha256').update(`${importId} ${number}`).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

function finish(actor: Actor, id: string): Promise<boolean> {
  return transaction(async (tx) => {
    const { count } = await tx.import.updateMany({ where: { id, finishedAt: null }, data: { finishedAt: now() } })
    if (count === 0) return true
    const rows = await tx.importRow.count({ where: { importId: id, written: { not: null } } })
    await record(tx, actor, 'import.written', { type: 'import', id }, { rows })
    return true
  })
}
