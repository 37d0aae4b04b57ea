import { GRID_COLUMNS, MOST_SHEET_ROWS } from '@/lib/exchange/grid/constants'
import { blockOf, cellsIn, clearBlock, emptyRow, withRows, writeBlock } from '@/lib/exchange/grid/rules/sheet'
import type { Block, Place, Sheet } from '@/lib/exchange/grid/types'

/** What the grid says aloud after an act: a key of its messages, with values. */
export type Said = { key: string; values?: Record<string, string | number>; nonce: number }

type Kept = { sheet: Sheet; at: Place }

export type GridState = {
  sheet: Sheet
  /** The cell that has the focus. */
  at: Place
  /** The other corner of what is selected. */
  anchor: Place
  /** What is being written in the cell; null while nobody writes. */
  draft: string | null
  past: readonly Kept[]
  future: readonly Kept[]
  said: Said | null
}

export type GridAct =
  | { is: 'go'; to: Place; extend?: boolean }
  | { is: 'select'; from: Place; to: Place }
  | { is: 'edit'; draft: string }
  | { is: 'leave'; keep: boolean }
  | { is: 'write'; into: Block; cells: readonly (readonly string[])[]; say: Omit<Said, 'nonce'> }
  | { is: 'clear'; cut?: boolean }
  | { is: 'add'; rows: number }
  | { is: 'remove' }
  | { is: 'undo' }
  | { is: 'redo' }
  | { is: 'say'; say: Omit<Said, 'nonce'> }

/** Acts that can be taken back. */
const MOST_PAST = 200
const FIRST_ROWS = 10
const START: Place = { row: 0, column: 0 }

export const beginWith = (sheet: Sheet): GridState => ({
  ...{ sheet: withRows(sheet, Math.max(FIRST_ROWS, Math.min(sheet.length + 3, MOST_SHEET_ROWS))) },
  ...{ at: START, anchor: START, draft: null, past: [], future: [], said: null },
})

export const selectionOf = ({ at, anchor }: GridState): Block => blockOf({ from: anchor, to: at })

export const selectedCells = (state: GridState): string[][] => cellsIn(state.sheet, selectionOf(state))

export const textAt = ({ sheet }: GridState, { row, column }: Place): string => sheet[row]?.[column] ?? ''

/** What an act makes of the grid. Leaving a cell in any way keeps what was written in it. */
export function act(state: GridState, action: GridAct): GridState {
  if (action.is === 'edit') return { ...state, draft: action.draft, anchor: state.at }
  if (action.is === 'leave' && !action.keep) return { ...state, draft: null }
  const settled = settle(state)
  return action.is === 'leave' ? settled : ACTS[action.is](settled, action as never)
}

/** What is being written goes into its cell. */
function settle(state: GridState): GridState {
  const { draft, at } = state
  if (draft === null) return state
  const idle = { ...state, draft: null }
  return draft === textAt(state, at)
    ? idle
    : changed(idle, writeBlock(state.sheet, { from: at, to: at }, [[draft]]).sheet)
}

type Act<K extends GridAct['is']> = (state: GridState, action: Extract<GridAct, { is: K }>) => GridState

const ACTS: { [K in Exclude<GridAct['is'], 'edit' | 'leave'>]: Act<K> } = {
  go: (state, { to, extend }) => {
    const at = within(state.sheet, to)
    return { ...state, at, anchor: extend ? state.anchor : at }
  },
  select: (state, { from, to }) => ({ ...state, anchor: from, at: to }),
  write: (state, { into, cells, say }) => {
    const { sheet, block, cut } = writeBlock(state.sheet, into, cells)
    const next = { ...changed(state, sheet), at: block.from, anchor: block.to }
    return spoken(next, cut > 0 ? { key: 'pasted_cut', values: { ...say.values, cut } } : say)
  },
  clear: (state, { cut }) => {
    const count = selectedCells(state).flat().length
    const next = changed(state, clearBlock(state.sheet, selectionOf(state)))
    return spoken(next, { key: cut ? 'cut' : 'cleared', values: { count } })
  },
  add: (state, { rows }) => {
    const first = state.sheet.length
    if (first >= MOST_SHEET_ROWS) return spoken(state, { key: 'full', values: { most: MOST_SHEET_ROWS } })
    const next = changed(state, withRows(state.sheet, Math.min(first + rows, MOST_SHEET_ROWS)))
    const at = { row: first, column: 0 }
    return spoken({ ...next, at, anchor: at }, { key: 'added', values: { count: next.sheet.length - first } })
  },
  remove: (state) => {
    const { from, to } = selectionOf(state)
    const left = state.sheet.filter((_, row) => row < from.row || row > to.row)
    const next = changed(state, left.length > 0 ? left : [emptyRow()])
    const at = within(next.sheet, { ...state.at, row: from.row })
    return spoken({ ...next, at, anchor: at }, { key: 'removed', values: { count: to.row - from.row + 1 } })
  },
  undo: (state) => travel(state, 'past', 'future', 'undone'),
  redo: (state) => travel(state, 'future', 'past', 'redone'),
  say: (state, { say }) => spoken(state, say),
}

function changed(state: GridState, sheet: Sheet): GridState {
  const past = [...state.past, { sheet: state.sheet, at: state.at }].slice(-MOST_PAST)
  return { ...state, sheet, past, future: [] }
}

const spoken = (state: GridState, said: Omit<Said, 'nonce'>): GridState => ({
  ...state,
  said: { ...said, nonce: (state.said?.nonce ?? 0) + 1 },
})

function travel(state: GridState, from: 'past' | 'future', to: 'past' | 'future', key: string): GridState {
  const last = state[from].at(-1)
  if (!last) return spoken(state, { key: `not_${key}` })
  const here = { sheet: state.sheet, at: state.at }
  const moved = { ...state, [from]: state[from].slice(0, -1), [to]: [...state[to], here] }
  const at = within(last.sheet, last.at)
  return spoken({ ...moved, sheet: last.sheet, at, anchor: at }, { key })
}

const within = (sheet: Sheet, { row, column }: Place): Place => ({
  row: Math.max(0, Math.min(row, sheet.length - 1)),
  column: Math.max(0, Math.min(column, GRID_COLUMNS.length - 1)),
})
