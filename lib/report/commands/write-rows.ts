import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import { orderKey } from '../rules/order'
import type { DraftParagraph, DraftPart } from '../types'

/** Replaces the whole text of a report: in one statement for each table, however long the report is. */
export async function writeRows(tx: Tx, actor: Actor, reportId: string, parts: readonly DraftPart[]): Promise<void> {
  const { sections, paragraphs } = rowsOf(reportId, parts)
  await tx.section.deleteMany({ where: { reportId } })
  await tx.section.createMany({ data: sections })
  await tx.paragraph.createMany({
    data: paragraphs.map(({ clauses: _clauses, ...row }) => ({ ...row, updatedById: actor.id })),
  })
  await tx.clause.createMany({
    data: paragraphs.flatMap(({ id: paragraphId, clauses }) =>
      clauses.map((clause, position) => ({ ...clause, paragraphId, position })),
    ),
  })
  await tx.source.createMany({
    data: paragraphs.flatMap(({ id: paragraphId, clauses }) =>
      [...new Set(clauses.flatMap(({ revisionId }) => revisionId ?? []))].map((revisionId) => ({
        paragraphId,
        revisionId,
      })),
    ),
  })
}

function rowsOf(reportId: string, parts: readonly DraftPart[]) {
  const sections = parts.flatMap(({ part, heading, paragraphs, subsections }) => {
    const own = { id: randomUUID(), reportId, part, heading, parentId: null, accomplishmentId: null, paragraphs }
    const children = subsections.map((child) => ({
      ...{ id: randomUUID(), reportId, part, parentId: own.id, accomplishmentId: child.accomplishment },
      ...{ heading: child.heading, paragraphs: child.paragraphs },
    }))
    return [own, ...children]
  })
  return {
    sections: sections.map(({ paragraphs: _paragraphs, ...row }, index) => ({ ...row, orderKey: orderKey(index) })),
    paragraphs: sections.flatMap(({ id, paragraphs }) => paragraphs.map(paragraphRow(id))),
  }
}

const paragraphRow =
  (sectionId: string) =>
  ({ clauses }: DraftParagraph, index: number) => ({ id: randomUUID(), sectionId, orderKey: orderKey(index), clauses })
