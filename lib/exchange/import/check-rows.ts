import 'server-only'
import { loadNames } from '@/lib/activity/queries/names'
import { readAllSeen } from '@/lib/activity/queries/read-activity'
import { insideWhere } from '@/lib/activity/queries/visible-where'
import type { ActivityRow } from '@/lib/activity/reading/types'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'
import { isContributions, mapHeaders, textOf } from '../rules/headers'
import type { CheckedRow, RawCell } from '../types'
import { checkContribution } from './check-contribution'
import { checkRow, type RowOfFile } from './check-row'
import { loadKnowledge } from './known'

export type CheckedFile = { rows: CheckedRow[]; unknown: string[] }

/**
 * What the rows of a file would do, if they were written now: nothing is. A row is an activity of ours only by the
 * hidden mark of our own workbook; any other makes a new one.
 *
 * @param raw all rows, the header first
 */
export async function checkRows(actor: Actor, raw: RawCell[][], locale: string): Promise<CheckedFile> {
  const [header = [], ...lines] = raw
  const [knowledge, names] = await Promise.all([loadKnowledge(), loadNames()])
  if (isContributions(header)) {
    const rows = lines.map((cells, at) => checkContribution(actor, { header, cells, number: at + 2 }, knowledge))
    return { rows: await withoutKnown(actor, rows), unknown: [] }
  }
  const { columns, unknown } = mapHeaders(header, knowledge.headers)
  const marked = columns.indexOf('mark')
  const marks = lines.map((cells) => markOf(marked < 0 ? '' : textOf(cells[marked])))
  const ours = await readMarked(
    actor,
    marks.flatMap((mark) => mark?.id ?? []),
  )
  const rows = lines.map((cells, at) => {
    const mark = marks[at] ?? null
    const row: RowOfFile = { number: at + 2, cells, columns, mark, activity: (mark && ours.get(mark.id)) ?? null }
    return checkRow(actor, row, { knowledge, names, locale })
  })
  return { rows: await withoutKnown(actor, rows), unknown }
}

/**
 * A file that was brought in before makes nothing twice: a new row whose reference an activity bears already, as its own
 * or as that of its source, is that activity. What it says differently is for our own workbook to change.
 */
async function withoutKnown(actor: Actor, checked: (CheckedRow | null)[]): Promise<CheckedRow[]> {
  const rows = checked.filter((row) => row !== null)
  const named = rows.flatMap(({ outcome, sourceReference }) => (outcome === 'new' ? (sourceReference ?? []) : []))
  const found = await db.$queryRaw<{ reference: string; source: string | null }[]>`
    SELECT reference, source_reference AS source FROM activity
    WHERE (source_reference = ANY(${named}) OR reference = ANY(${named})) AND ${insideWhere(actor.scope)}`
  const known = new Map(
    found.flatMap(({ reference, source }) => [
      [reference, reference],
      [source ?? reference, reference],
    ]),
  )
  return rows.map((row) => {
    const reference = row.outcome === 'new' && row.sourceReference ? known.get(row.sourceReference) : undefined
    return reference ? { ...row, outcome: 'same', reference, patch: {}, changes: [] } : row
  })
}

function markOf(text: string): { id: string; version: number } | null {
  const found = /^([0-9a-f-]{36}) (\d{1,9})$/.exec(text)
  return found ? { id: found[1] ?? '', version: Number(found[2]) } : null
}

async function readMarked(actor: Actor, ids: string[]): Promise<Map<string, ActivityRow>> {
  const inside = insideWhere(actor.scope)
  const seen = await readAllSeen(db, Prisma.sql`id = ANY(${ids}::uuid[]) AND ${inside}`, inside)
  return new Map(seen.map(({ row }) => [row.id, row]))
}
