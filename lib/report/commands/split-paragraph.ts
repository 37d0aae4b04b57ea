import 'server-only'
import type { Tx } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import { spreadComments } from '../comments/commands'
import { distribute, type Piece } from '../rules/split-text'
import type { FoundParagraph } from './find-paragraph'
import { putAt } from './place'

type Clause = FoundParagraph['clauses'][number]

/** Writes one text, or several, in place of a paragraph: the further ones behind it. All of them rest on its sources. */
export async function splitParagraph(
  tx: Tx,
  actor: Actor,
  paragraph: FoundParagraph,
  texts: readonly string[],
): Promise<{ id: string; version: number }[]> {
  const [first, ...rest] = distribute(paragraph.clauses, texts)
  if (!first) return []
  const untouched = paragraph.text === null && [first, ...rest].every(({ asComposed }) => asComposed)
  const more: { id: string; version: number }[] = []
  for (const piece of rest) more.push(await addPiece(tx, actor, paragraph, untouched ? null : piece.text))
  // Renumbered after they have left: two clauses of a paragraph never share a position.
  for (const [index, piece] of rest.entries()) await giveClauses(tx, piece, more[index]?.id ?? '')
  const { version } = await tx.paragraph.update({
    where: { id: paragraph.id },
    data: { text: untouched ? null : first.text, version: { increment: 1 }, updatedById: actor.id },
  })
  if (!untouched) {
    const ids = [paragraph.id, ...more.map(({ id }) => id)]
    await tx.clause.updateMany({ where: { paragraphId: { in: ids } }, data: { isEdited: true } })
  }
  await spreadComments(
    tx,
    [first, ...rest].map(({ text }, index) => ({ id: more[index - 1]?.id ?? paragraph.id, text })),
  )
  const ids = more.map(({ id }) => id)
  if (ids.length > 0) {
    await putAt(tx, paragraph.section.reportId, ids, { section: paragraph.sectionId, after: paragraph.id })
  }
  return [{ id: paragraph.id, version }, ...more]
}

async function addPiece(tx: Tx, actor: Actor, { sectionId, orderKey, sources }: FoundParagraph, text: string | null) {
  const { id, version } = await tx.paragraph.create({ data: { sectionId, orderKey, text, updatedById: actor.id } })
  await tx.source.createMany({ data: sources.map((source) => ({ ...source, paragraphId: id })) })
  return { id, version }
}

async function giveClauses(tx: Tx, { clauses }: Piece<Clause>, paragraphId: string): Promise<void> {
  for (const [position, { id }] of clauses.entries()) {
    await tx.clause.update({ where: { id }, data: { paragraphId, position } })
  }
}
