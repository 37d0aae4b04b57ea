import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/core/db'
import type { Import } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'
import { textOf } from '../rules/headers'
import type { CellChange, CellProblem, Outcome, RawCell } from '../types'
import { listOthers, type OtherColumns } from './columns'

/** Rows that a page shows of each kind: who has more mends them in the workbook. */
export const SHOWN = 200

export type ImportLine = {
  number: number
  outcome: Outcome
  /** What was made of the same text before. */
  repeats: string | null
  reference: string | null
  cells: string[]
  changes: CellChange[]
  problems: CellProblem[]
  title: string
  written: string | null
}

export type ImportView = Pick<Import, 'id' | 'fileName' | 'startedAt' | 'finishedAt' | 'undoneAt' | 'undoEndedAt'> &
  OtherColumns & {
    headers: string[]
    counts: Record<ImportLine['outcome'] | 'written' | 'stays', number>
    mend: ImportLine[]
    write: ImportLine[]
    repeated: ImportLine[]
  }

/** An import of the actor's own; null for any other. */
export async function findImport(actor: Actor, id: string): Promise<Import | null> {
  if (!z.uuid().safeParse(id).success) return null
  return db.import.findFirst({ where: { id, actorId: actor.id } })
}

/** What a file will do, or has done. */
export async function viewImport(actor: Actor, id: string): Promise<ImportView | null> {
  const found = await findImport(actor, id)
  if (!found) return null
  const [groups, written, stays, mend, write, repeated, columns] = await Promise.all([
    db.importRow.groupBy({ by: ['outcome'], where: { importId: id }, _count: true }),
    db.importRow.count({ where: { importId: id, written: { not: null } } }),
    db.importRow.count({ where: { importId: id, stays: true } }),
    linesOf(id, ['mend'], SHOWN),
    linesOf(id, ['new', 'change'], SHOWN),
    linesOf(id, ['repeated'], SHOWN),
    listOthers(found),
  ])
  const count = (outcome: string): number => groups.find((group) => group.outcome === outcome)?._count ?? 0
  const { fileName, startedAt, finishedAt, undoneAt, undoEndedAt } = found
  return {
    ...{
      id,
      fileName,
      startedAt,
      finishedAt,
      undoneAt,
      undoEndedAt,
      headers: found.headers as string[],
      mend,
      write,
      repeated,
      ...columns,
    },
    counts: {
      new: count('new'),
      change: count('change'),
      same: count('same'),
      mend: count('mend'),
      repeated: count('repeated'),
      ...{ written, stays },
    },
  }
}

/** Rows of some outcomes, in the order of the file. */
export async function linesOf(id: string, outcomes: ImportLine['outcome'][], most: number): Promise<ImportLine[]> {
  const rows = await db.importRow.findMany({
    where: { importId: id, outcome: { in: outcomes } },
    orderBy: { number: 'asc' },
    take: most,
  })
  return rows.map(({ number, outcome, reference, cells, changes, problems, patch, written, repeats }) => ({
    ...{ number, outcome, reference, written, repeats, cells: (cells as RawCell[]).map(textOf) },
    changes: changes as CellChange[],
    problems: problems as CellProblem[],
    title: (patch as { title?: string }).title ?? '',
  }))
}
