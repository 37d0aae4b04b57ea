import 'server-only'
import type { Tx } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import { moveComments } from '../comments/commands'
import { keptText } from '../rules/kept-text'
import { keyAfter } from '../rules/order'
import type { WordChange } from '../rules/word-changes'
import { sameWords } from '../rules/word-text'
import { findParagraph } from './find-paragraph'
import { keepClauses, keepSources } from './join-paragraphs'

/**
 * Writes one difference into a report that is locked.
 *
 * @returns false, with nothing written, where the paragraph does not say any more what the difference began with
 */
export async function applyChange(tx: Tx, actor: Actor, report: string, change: WordChange): Promise<boolean> {
  if (change.kind === 'comment') return true
  if (change.kind === 'added') return add(tx, actor, report, change.following, change.after)
  const paragraph = await find(tx, report, change.paragraph)
  if (!paragraph || !sameWords(paragraph.words, change.before)) return false
  const { id } = paragraph
  if (change.kind === 'changed') {
    const data = { text: change.after, version: { increment: 1 }, updatedById: actor.id }
    await tx.paragraph.update({ where: { id }, data })
    await tx.clause.updateMany({ where: { paragraphId: id }, data: { isEdited: true } })
    return true
  }
  if (change.kind === 'moved') {
    const place = await placeAfter(tx, report, change.following)
    if (!place) return false
    await tx.paragraph.update({ where: { id }, data: { ...place, version: { increment: 1 } } })
    return true
  }
  if (change.kind === 'merged') await keepParts(tx, report, id, change.into)
  await tx.paragraph.delete({ where: { id } })
  return true
}

async function find(tx: Tx, report: string, id: string) {
  const found = await tx.paragraph.findFirst({
    where: { id, removedAt: null, section: { reportId: report } },
    include: { clauses: { orderBy: { position: 'asc' } } },
  })
  return found && { ...found, words: keptText(found) }
}

async function add(tx: Tx, actor: Actor, report: string, following: string | null, text: string): Promise<boolean> {
  const place = await placeAfter(tx, report, following)
  if (!place) return false
  await tx.paragraph.create({ data: { ...place, text, updatedById: actor.id } })
  return true
}

/** Behind a paragraph; at the beginning of the text where it follows none. */
async function placeAfter(tx: Tx, report: string, following: string | null) {
  const before = following
    ? await tx.paragraph.findFirst({ where: { id: following, section: { reportId: report } } })
    : null
  if (following && !before) return null
  if (!before) {
    const section = await tx.section.findFirst({
      where: { reportId: report, part: { not: 'summary' } },
      orderBy: { orderKey: 'asc' },
    })
    return section && { sectionId: section.id, orderKey: '0' }
  }
  const later = await tx.paragraph.findMany({
    where: { sectionId: before.sectionId, orderKey: { gt: before.orderKey } },
    orderBy: { orderKey: 'asc' },
    select: { orderKey: true, _count: { select: { clauses: true } } },
  })
  // Behind what was added after the same paragraph before it, so that several stay in their order.
  const composed = later.findIndex(({ _count }) => _count.clauses > 0)
  const added = composed < 0 ? later : later.slice(0, composed)
  const key = keyAfter(added.at(-1)?.orderKey ?? before.orderKey, later[added.length]?.orderKey ?? null)
  return { sectionId: before.sectionId, orderKey: key }
}

/**
 * What a paragraph rested on, the one that it was joined to rests on too. Its clauses go along with their notes where that
 * one has its text already; else they would be said twice.
 */
async function keepParts(tx: Tx, report: string, from: string, into: string): Promise<void> {
  const [joined, heir] = [await findParagraph(tx, report, from), await findParagraph(tx, report, into)]
  await keepSources(tx, joined, heir)
  await moveComments(tx, joined.id, heir.id)
  if (heir.text !== null) await keepClauses(tx, joined, heir)
  const formerIds = [...heir.formerIds, joined.id, ...joined.formerIds]
  await tx.paragraph.update({ where: { id: into }, data: { formerIds } })
}
