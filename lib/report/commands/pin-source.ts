import 'server-only'
import type { Tx } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import type { KeptClause } from '../types'

/** Lets a paragraph rest on another revision instead, from now on. */
export async function pinSource(tx: Tx, paragraphId: string, from: string, to: string): Promise<void> {
  await dropSource(tx, paragraphId, from)
  await dropSource(tx, paragraphId, to)
  await tx.source.create({ data: { paragraphId, revisionId: to } })
}

export async function dropSource(tx: Tx, paragraphId: string, revisionId: string): Promise<void> {
  await tx.source.deleteMany({ where: { paragraphId, revisionId } })
}

/** Writes a paragraph as it was composed anew. */
export async function replaceClauses(
  tx: Tx,
  actor: Actor,
  paragraphId: string,
  clauses: readonly KeptClause[],
): Promise<void> {
  await tx.clause.deleteMany({ where: { paragraphId } })
  await tx.clause.createMany({
    data: clauses.map(({ text, fields, footnotes, revisionId, language }, position) => ({
      ...{ paragraphId, position, text, fields, footnotes, revisionId, language },
    })),
  })
  const data = { version: { increment: 1 }, updatedById: actor.id }
  await tx.paragraph.update({ where: { id: paragraphId }, data })
}
