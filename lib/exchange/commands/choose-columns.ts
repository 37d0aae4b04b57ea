import 'server-only'
import { record } from '@/lib/audit/record'
import { type Tx, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome, type Problems } from '@/lib/core/errors'
import type { Import } from '@/lib/generated/prisma/client'
import { mayAnywhere } from '@/lib/permission/scope'
import type { Actor } from '@/lib/permission/types'
import { ROWS_AT_ONCE } from '../constants'
import { openChecker } from '../import/check-rows'
import { listOthers, type OtherColumns } from '../queries/columns'
import { findImport } from '../queries/find-import'
import { type Chosen, headerKey } from '../rules/headers'
import { columnInput } from '../schema'
import type { FieldKey, Line, RawCell } from '../types'
import { CHECK_MS, keepRows } from './keep-rows'

/**
 * Takes columns that are not called like ours for what their sender says, checks the rows of the file again, and
 * remembers it for the next file. What is chosen for nothing is forgotten.
 *
 * @param fields what each column is taken for, by its number among those that are not called like ours
 * @returns a sentence beside a column that is taken for what another is already
 * @throws DomainError not_found for the import of somebody else, and for one that is being written
 */
export async function chooseColumns(
  actor: Actor,
  id: string,
  fields: ReadonlyMap<number, FieldKey>,
): Promise<Outcome<null>> {
  if (!mayAnywhere(actor, 'activity.create')) throw new DomainError('refused', { id: 'import' })
  const found = await findImport(actor, id)
  if (!found) throw new DomainError('not_found', { type: 'import', id })
  const columns = await listOthers(found)
  const problems = problemsOf(columns, fields)
  if (Object.keys(problems).length > 0) return declined(problems)
  const chosen: Record<string, FieldKey | null> = {}
  columns.others.forEach(({ header }, at) => {
    chosen[headerKey(header)] ??= fields.get(at) ?? null
  })
  await transaction(async (tx) => {
    await lockOpen(tx, found)
    await remember(tx, actor, chosen)
    await checkAgain(tx, actor, found, withoutNone(chosen))
  }, CHECK_MS)
  return done(null)
}

function problemsOf({ others, free }: OtherColumns, fields: ReadonlyMap<number, FieldKey>): Problems {
  const problems: Problems = {}
  const taken = new Set<FieldKey>()
  others.forEach((_, at) => {
    const field = fields.get(at)
    if (field && (taken.has(field) || !free.includes(field)))
      problems[columnInput(at)] = [{ key: 'exchange.columns.taken' }]
    if (field) taken.add(field)
  })
  return problems
}

const withoutNone = (chosen: Record<string, FieldKey | null>): Chosen =>
  Object.fromEntries(Object.entries(chosen).flatMap(([header, field]) => (field ? [[header, field]] : [])))

/** Nobody else checks it again meanwhile, and nothing of it is written yet. */
async function lockOpen(tx: Tx, { id }: Import): Promise<void> {
  const open = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM import WHERE id = ${id}::uuid AND started_at IS NULL AND undone_at IS NULL FOR UPDATE`
  if (open.length === 0) throw new DomainError('not_found', { type: 'import', id })
}

async function remember(tx: Tx, actor: Actor, chosen: Record<string, FieldKey | null>): Promise<void> {
  await tx.columnChoice.deleteMany({ where: { actorId: actor.id, header: { in: Object.keys(chosen) } } })
  await tx.columnChoice.createMany({
    data: Object.entries(withoutNone(chosen)).map(([header, column]) => ({ actorId: actor.id, header, column })),
    skipDuplicates: true,
  })
}

async function checkAgain(tx: Tx, actor: Actor, { id, headers, locale }: Import, chosen: Chosen): Promise<void> {
  const checker = await openChecker(actor, headers as string[], locale, chosen)
  await tx.import.update({ where: { id }, data: { chosen: checker.chosen } })
  const counts = await keepRows(tx, id, takeRows(tx, id), checker)
  await record(tx, actor, 'import.checked', { type: 'import', id }, counts)
}

/** The rows as they were read, some at a time: each is gone from the file until it is checked again. */
async function* takeRows(tx: Tx, importId: string): AsyncGenerator<Line[]> {
  for (let after = 0; ; ) {
    const rows = await tx.importRow.findMany({
      where: { importId, number: { gt: after } },
      orderBy: { number: 'asc' },
      take: ROWS_AT_ONCE,
      select: { number: true, cells: true },
    })
    if (rows.length === 0) return
    await tx.importRow.deleteMany({ where: { importId, number: { in: rows.map(({ number }) => number) } } })
    after = rows.at(-1)?.number ?? after
    yield rows.map(({ number, cells }) => ({ number, cells: cells as RawCell[] }))
  }
}
