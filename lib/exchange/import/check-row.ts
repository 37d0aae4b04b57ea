import 'server-only'
import { randomUUID } from 'node:crypto'
import { canCreateFor, canEdit } from '@/lib/activity/policy'
import type { ActivityRow } from '@/lib/activity/reading/types'
import {
  type ActivityContent,
  changedFields,
  conflicts,
  emptyContent,
  reachOfContent,
  withContributor,
} from '@/lib/activity/rules/content'
import { toForm } from '@/lib/activity/rules/form'
import type { Names } from '@/lib/activity/rules/naming'
import { resolveForm } from '@/lib/activity/rules/resolve-form'
import { activityForm } from '@/lib/activity/schema/form'
import { type FormValues, INPUTS, marksOf } from '@/lib/activity/schema/inputs'
import type { VersionedField } from '@/lib/activity/types'
import { grantsOf } from '@/lib/permission/scope'
import type { Actor } from '@/lib/permission/types'
import { COLUMNS } from '../constants'
import { type HeaderMap, textOf } from '../rules/headers'
import { toValues } from '../rules/to-values'
import type { CellChange, CellProblem, Cells, CheckedRow, ColumnKey, Line } from '../types'
import type { Knowledge } from './known'

export type RowOfFile = Line & {
  columns: HeaderMap['columns']
  mark: { id: string; version: number } | null
  /** What the mark names, if the actor sees it from inside. */
  activity: ActivityRow | null
}

/** What the form would show before a row is written over it, with the mark of each field. */
type Beginning = { content: ActivityContent; values: FormValues; marks: ReturnType<typeof marksOf> }

/** `empty`: what every new row begins with. */
export type Around = { knowledge: Knowledge; names: Names; locale: string; empty: Beginning }

/** What a new activity of the actor begins with: it is held by their presence, unless the row names another. */
export function emptyFor(actor: Actor, names: Names, locale: string): Beginning {
  const own = grantsOf(actor, 'activity.create').find(({ presenceId }) => presenceId)?.presenceId
  const content = { ...emptyContent(), holderIds: own ? [own] : [] }
  return beginWith(content, names, locale)
}

function beginWith(content: ActivityContent, names: Names, locale: string): Beginning {
  // A row names each purpose: it does not answer for all of them at once.
  const values = { ...toForm(content, names, locale), usual: 'each' }
  return { content, values, marks: marksOf(values) }
}

/** What a row of a sheet would do; null where nothing stands in it. */
export function checkRow(actor: Actor, row: RowOfFile, around: Around): CheckedRow | null {
  const { cells, problems } = readCells(row)
  const { activity, mark } = row
  if (Object.values(cells).every((text) => !text) && problems.length === 0) {
    if (mark || row.cells.every((cell) => !textOf(cell))) return null
    problems.push(problemOf('title', cells, 'exchange.problems.nothing_taken'))
  }
  if (mark && !activity) problems.push(problemOf('reference', cells, 'exchange.problems.not_yours'))
  const begin = activity ? beginWith(activity.content, around.names, around.locale) : around.empty
  const before = begin.content
  const written = problems.length > 0 ? { after: before, found: [] } : writeOver(cells, begin, around)
  problems.push(...written.found)
  if (problems.length === 0) problems.push(...objections(actor, row, cells, before, written.after))
  const effect = problems.length > 0 ? MEND : effectOf(activity, begin, written.after, around)
  return {
    ...{ number: row.number, cells: row.cells, problems, ...effect },
    ...{ reference: activity?.reference ?? null, baseVersion: mark?.version ?? null },
    sourceReference: mark ? null : cells.reference || null,
  }
}

const MEND = { outcome: 'mend' as const, patch: {}, before: {}, changes: [] }

/** What speaks against a row that is well written: it is not the actor's to write, or somebody was faster. */
function objections(
  actor: Actor,
  { activity, mark }: RowOfFile,
  cells: Partial<Cells>,
  before: ActivityContent,
  after: ActivityContent,
): CellProblem[] {
  const reach = reachOfContent(after)
  const allowed = activity ? canEdit(actor, reach) : canCreateFor(actor, reach)
  if (!allowed) return [problemOf('presence', cells, 'exchange.problems.presence_own')]
  if (!activity || !mark) return []
  return conflicts(activity, changedFields(before, after), mark.version).map((field) =>
    problemOf(columnOf(field), cells, 'exchange.problems.moved'),
  )
}

function effectOf(
  activity: ActivityRow | null,
  { content: before, values: shown }: Beginning,
  after: ActivityContent,
  around: Around,
): Pick<CheckedRow, 'outcome' | 'patch' | 'before' | 'changes'> {
  if (!activity) return { outcome: 'new', patch: withContributor(after), before: {}, changes: [] }
  const fields = changedFields(before, after)
  if (fields.length === 0) return { ...MEND, outcome: 'same' }
  const only = (content: ActivityContent) => Object.fromEntries(fields.map((field) => [field, content[field]]))
  const changes = changesBetween(shown, after, around)
  return { outcome: 'change', patch: only(after), before: only(before), changes }
}

function readCells({ cells: raw, columns }: RowOfFile) {
  const cells: Partial<Cells> = {}
  const problems: CellProblem[] = []
  columns.forEach((key, at) => {
    const cell = raw[at] ?? ''
    if (!key || key === 'mark' || key === 'status') return
    if (typeof cell === 'string') cells[key] = cell
    else
      problems.push({
        column: key,
        value: cell.text,
        key: `exchange.problems.${cell.bad}`,
        values: { text: cell.text },
      })
  })
  return { cells, problems }
}

function writeOver(
  cells: Partial<Cells>,
  { content: before, values: begin, marks: was }: Beginning,
  { knowledge, locale }: Around,
) {
  const { values, problems: found } = toValues(cells, begin, knowledge)
  const parsed = activityForm.safeParse({ ...values, key: randomUUID() })
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues)
      found.push(problemOf(columnOfInput(String(path[0])), cells, message))
    return { after: before, found }
  }
  const is = marksOf(values)
  const touched = new Set((Object.keys(INPUTS) as VersionedField[]).filter((field) => was[field] !== is[field]))
  const { patch, problems } = resolveForm(parsed.data, touched, before, knowledge.lists, locale)
  for (const [input, list] of Object.entries(problems)) {
    for (const { key, values: more } of list) {
      found.push({ ...problemOf(columnOfInput(input), cells, key), values: toTexts(more) })
    }
  }
  return { after: { ...before, ...patch }, found }
}

const toTexts = (values: object = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))

const problemOf = (column: string, cells: Partial<Cells>, key: string): CellProblem => {
  const value = cells[column as ColumnKey] ?? ''
  return { column, value, key, values: { text: value } }
}

const columnOfInput = (input: string): ColumnKey =>
  COLUMNS.find(({ key, input: own }) => own === input || key === input)?.key ?? 'title'

const columnOf = (field: VersionedField): ColumnKey => columnOfInput(INPUTS[field]?.[0] ?? field)

function changesBetween(was: FormValues, after: ActivityContent, { names, locale }: Around): CellChange[] {
  const is = toForm(after, names, locale)
  return COLUMNS.flatMap(({ key, input }) => {
    if (!input) return []
    const word = (value: string | string[] | undefined): string => [value ?? ''].flat().join('; ')
    const [old, now] = [word(was[input]), word(is[input])]
    return old === now ? [] : [{ column: key, before: old, after: now }]
  })
}
