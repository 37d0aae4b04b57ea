import 'server-only'
import { loadNames } from '@/lib/activity/queries/names'
import { readAllSeen } from '@/lib/activity/queries/read-activity'
import { insideWhere } from '@/lib/activity/queries/visible-where'
import type { ActivityRow } from '@/lib/activity/reading/types'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'
import { type Chosen, chosenIn, isContributions, mapHeaders, textOf } from '../rules/headers'
import type { CheckedRow, Line, RawCell } from '../types'
import { checkContribution } from './check-contribution'
import { checkRow, emptyFor, type RowOfFile } from './check-row'
import { loadKnowledge } from './known'
import { Repeats } from './repeats'

export type Checker = {
  /** What columns are taken for that are not called like ours. */
  chosen: Chosen
  /** What the next rows would do. */
  check: (lines: Line[]) => Promise<CheckedRow[]>
}

/**
 * Says what the rows of a file would do, if they were written now, some at a time and in their order: nothing is written.
 * A row is an activity of ours only by the hidden mark of our own workbook; any other makes a new one.
 */
export async function openChecker(
  actor: Actor,
  header: RawCell[],
  locale: string,
  remembered: Chosen,
): Promise<Checker> {
  const [knowledge, names] = await Promise.all([loadKnowledge(), loadNames()])
  const repeats = new Repeats(actor)
  if (isContributions(header)) {
    const check = (line: Line) => checkContribution(actor, header, line, knowledge)
    return { chosen: {}, check: (lines) => repeats.mark(lines.map(check).filter((row) => row !== null)) }
  }
  const { columns, others } = mapHeaders(header, knowledge.headers, remembered)
  const marked = columns.indexOf('mark')
  const markIn = (cells: RawCell[]) => markOf(marked < 0 ? '' : textOf(cells[marked]))
  const around = { knowledge, names, locale, empty: emptyFor(actor, names, locale) }
  const check = async (lines: Line[]) => {
    const ours = await readMarked(
      actor,
      lines.flatMap(({ cells }) => markIn(cells)?.id ?? []),
    )
    const rows = lines.map((line) => {
      const mark = markIn(line.cells)
      const row: RowOfFile = { ...line, columns, mark, activity: (mark && ours.get(mark.id)) ?? null }
      return checkRow(actor, row, around)
    })
    return repeats.mark(rows.filter((row) => row !== null))
  }
  return { chosen: chosenIn(others), check }
}

function markOf(text: string): { id: string; version: number } | null {
  const found = /^([0-9a-f-]{36}) (\d{1,9})$/.exec(text)
  return found ? { id: found[1] ?? '', version: Number(found[2]) } : null
}

async function readMarked(actor: Actor, ids: string[]): Promise<Map<string, ActivityRow>> {
  const inside = insideWhere(actor.scope)
  if (ids.length === 0) return new Map()
  const seen = await readAllSeen(db, Prisma.sql`id = ANY(${ids}::uuid[]) AND ${inside}`, inside)
  return new Map(seen.map(({ row }) => [row.id, row]))
}
