import 'server-only'
import { canCreateFor } from '@/lib/activity/policy'
import { reachOfContent } from '@/lib/activity/rules/content'
import { parsePartialDate } from '@/lib/activity/rules/partial-date'
import { grantsOf } from '@/lib/permission/scope'
import type { Actor } from '@/lib/permission/types'
import { contentOfRow } from '../rules/contribution'
import { textOf } from '../rules/headers'
import type { CellProblem, CheckedRow, Line, RawCell } from '../types'
import type { Knowledge } from './known'

const MOST = { title: 300 } as const

/**
 * What a contribution of headquarters' file would do: it makes a draft. Its number becomes the source reference; names
 * that no list holds stay as written. It is held by the presence that it names where the actor may log for it, else by
 * the actor's own.
 */
export function checkContribution(
  actor: Actor,
  header: RawCell[],
  line: Line,
  { lists, presences }: Knowledge,
): CheckedRow | null {
  const row: Record<string, string> = {}
  const problems: CellProblem[] = []
  header.forEach((name, at) => {
    const cell = line.cells[at] ?? ''
    row[textOf(name)] = textOf(cell)
    if (typeof cell !== 'string') problems.push(problemOf(textOf(name), cell.text, `exchange.problems.${cell.bad}`))
  })
  if (Object.values(row).every((text) => !text)) return null
  problems.push(...problemsOf(row))
  const own = grantsOf(actor, 'activity.create').find(({ presenceId }) => presenceId)?.presenceId
  const home = presences.find(({ id }) => id === own) ?? presences.find(({ type }) => type === 'headquarters')
  if (!home) return null
  const known = { terms: lists.terms, presences }
  const found = contentOfRow(row, known, home, actor.id)
  const content = canCreateFor(actor, reachOfContent(found)) ? found : { ...found, holderIds: [home.id] }
  return {
    ...{ number: line.number, cells: line.cells, reference: null, baseVersion: null },
    ...{ sourceReference: row.reference || null, outcome: problems.length > 0 ? 'mend' : 'new' },
    ...{ patch: content, before: {}, problems, changes: [] },
  }
}

function problemsOf(row: Record<string, string>): CellProblem[] {
  const problems: CellProblem[] = []
  const check = (column: string, wrong: (text: string) => boolean, key: string) => {
    const text = row[column]?.trim() ?? ''
    if (text && wrong(text)) problems.push(problemOf(column, text, key))
  }
  for (const column of ['start_year', 'end_year']) {
    check(column, (text) => !parsePartialDate(text), 'exchange.problems.date')
  }
  for (const column of ['expected_accomplishment', 'suggested_accomplishment']) {
    check(column, (text) => !/^EA([1-9]|1[01])$/.test(text), 'exchange.problems.accomplishment')
  }
  check('title', (text) => text.length > MOST.title, 'exchange.problems.too_long')
  if (!row.title?.trim()) problems.push(problemOf('title', '', 'exchange.problems.no_title'))
  return problems
}

const problemOf = (column: string, value: string, key: string): CellProblem => ({
  ...{ column, value: value.slice(0, 200), key, values: { text: value.slice(0, 200) } },
})
