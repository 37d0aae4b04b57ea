import 'server-only'
import { createHash } from 'node:crypto'
import { type Created, createActivities } from '@/lib/activity/commands/create-activities'
import { saveActivity } from '@/lib/activity/commands/save-activity'
import type { ActivityContent } from '@/lib/activity/rules/content'
import { db, type Tx, transaction } from '@/lib/core/db'
import { DomainError, type Problems } from '@/lib/core/errors'
import type { ImportRow } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'
import type { CellProblem } from '../types'
import { leaveRepeated } from './leave-repeated'

/** Rows in one transaction: few, so that a server that serves others meanwhile is never long away from them. */
const BATCH = 20

/**
 * Writes the next rows of a checked file: new ones together, in the transaction that marks them; changed ones each by
 * itself, since each meets what others have written meanwhile. Another copy that writes the same file takes other rows.
 *
 * @returns how many rows were dealt with; 0 where none is left
 */
export async function writeRows(actor: Actor, importId: string): Promise<number> {
  const made = await transaction(async (tx) => {
    const rows = await nextNew(tx, importId)
    const fresh = await leaveRepeated(tx, actor, rows)
    if (fresh.length > 0) await makeRows(tx, actor, fresh)
    return rows.length
  })
  if (made > 0) return made
  const rows = await db.importRow.findMany({
    where: { importId, outcome: { in: ['new', 'change'] }, written: null },
    orderBy: { number: 'asc' },
    take: BATCH,
  })
  for (const row of rows) if (row.outcome === 'change') await changeRow(actor, row)
  return rows.length
}

async function nextNew(tx: Tx, importId: string): Promise<ImportRow[]> {
  const locked = await tx.$queryRaw<{ number: number }[]>`
    SELECT number FROM import_row WHERE import_id = ${importId}::uuid AND outcome = 'new' AND written IS NULL
    ORDER BY number LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`
  const numbers = locked.map(({ number }) => number)
  return tx.importRow.findMany({ where: { importId, number: { in: numbers } }, orderBy: { number: 'asc' } })
}

async function makeRows(tx: Tx, actor: Actor, rows: ImportRow[]): Promise<void> {
  const inputs = rows.map((row) => ({
    content: row.patch as unknown as ActivityContent,
    key: keyOf(row),
    sourceReference: row.sourceReference ?? undefined,
  }))
  const outcomes = await createActivities(tx, actor, inputs)
  const pairs = rows.map((row, at) => ({ row, outcome: outcomes[at] as Created }))
  const written = pairs.flatMap(({ row, outcome }) =>
    'reference' in outcome ? [{ number: row.number, reference: outcome.reference }] : [],
  )
  await tx.$executeRaw`
    UPDATE import_row r SET written = a.reference, written_version = a.version
    FROM unnest(${written.map(({ number }) => number)}::int[], ${written.map(({ reference }) => reference)}::text[])
      AS w (number, reference) JOIN activity a ON a.reference = w.reference
    WHERE r.import_id = ${rows[0]?.importId}::uuid AND r.number = w.number`
  for (const { row, outcome } of pairs) if ('problem' in outcome) await toMend(tx, row, { reference: [NOT_YOURS] })
}

async function changeRow(actor: Actor, row: ImportRow): Promise<void> {
  const patch = row.patch as Partial<ActivityContent>
  const save = { reference: row.reference ?? '', patch, baseVersion: row.baseVersion ?? 0 }
  const outcome = await saveActivity(actor, save).catch(refusal)
  if (!outcome.ok) return toMend(db, row, outcome.problems)
  const { reference, version } = outcome.value
  await db.importRow.update({ where: placeOf(row), data: { written: reference, writtenVersion: version } })
}

const NOT_YOURS = { key: 'exchange.problems.not_yours' }

/** A row that has become somebody else's meanwhile is one to mend, and stops no other. */
function refusal(error: unknown): { ok: false; problems: Problems } {
  if (!(error instanceof DomainError)) throw error
  return { ok: false, problems: { reference: [NOT_YOURS] } }
}

async function toMend(tx: Tx, row: ImportRow, problems: Problems): Promise<void> {
  const cells = Object.keys(problems).map(
    (column): CellProblem => ({ column, value: '', key: 'exchange.problems.moved', values: {} }),
  )
  await tx.importRow.update({ where: placeOf(row), data: { outcome: 'mend', problems: cells } })
}

const placeOf = ({ importId, number }: ImportRow) => ({ importId_number: { importId, number } })

/** The same for each try at a row: an id made of the row's own place. */
export function keyOf({ importId, number }: Pick<ImportRow, 'importId' | 'number'>): string {
  const hash = createHash('sha256').update(`${importId} ${number}`).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
