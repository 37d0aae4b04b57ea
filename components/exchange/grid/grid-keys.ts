import { GRID_COLUMNS } from '@/lib/exchange/grid/constants'
import type { Place, Sheet } from '@/lib/exchange/grid/types'
import { type GridAct, type GridState, textAt } from './grid-state'

/** What of a key matters here. `command`: Control, or what a Mac has for it. */
export type Stroke = { key: string; shift: boolean; command: boolean; alt: boolean; rightToLeft: boolean }

/** Steps by key, in a language that is read from the left. */
const STEPS: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
}

const COMMANDS: Record<string, GridAct> = { z: { is: 'undo' }, y: { is: 'redo' } }

/** What a key does in the grid; null where it is the browser's. */
export function actsOfKey(stroke: Stroke, state: GridState): GridAct[] | null {
  if (state.draft !== null) return actsWhileWriting(stroke, state)
  const action = actAtRest(stroke, state)
  return action && [action]
}

/** Whether a key is the first sign of what is written in a cell: it finds the field open, and goes into it by itself. */
export const opensCell = ({ key }: Stroke, [action]: GridAct[]): boolean =>
  action?.is === 'edit' && key !== 'Enter' && key !== 'F2'

function actAtRest(stroke: Stroke, state: GridState): GridAct | null {
  const { key, shift, command, alt } = stroke
  if (alt) return null
  const move = moveOf(stroke, state)
  if (move) return { is: 'go', to: move, extend: shift }
  if (command) return commandOf(key.toLowerCase(), shift, state)
  if (key === 'Tab') return tabFrom(state, shift)
  if (key === 'Enter' || key === 'F2') return { is: 'edit', draft: textAt(state, state.at) }
  if (key === 'Delete' || key === 'Backspace') return { is: 'clear' }
  if (key === ' ' && shift) return rowsOf(state)
  // An input method says "Process" before it composes.
  return [...key].length === 1 || key === 'Process' ? { is: 'edit', draft: '' } : null
}

function actsWhileWriting({ key, shift, command, alt }: Stroke, state: GridState): GridAct[] | null {
  if (key === 'Escape') return [{ is: 'leave', keep: false }]
  if (key === 'Tab') {
    const next = tabFrom(state, shift)
    return next ? [{ is: 'leave', keep: true }, next] : null
  }
  if (key !== 'Enter' || alt || command) return null
  const to = { ...state.at, row: state.at.row + (shift ? -1 : 1) }
  return [
    { is: 'leave', keep: true },
    { is: 'go', to },
  ]
}

function moveOf({ key, command, rightToLeft }: Stroke, { sheet, at }: GridState): Place | null {
  const last = GRID_COLUMNS.length - 1
  if (key === 'Home') return { row: command ? 0 : at.row, column: 0 }
  if (key === 'End') return { row: command ? sheet.length - 1 : at.row, column: last }
  const step = STEPS[key]
  if (!step) return null
  const [rows, columns] = [step[0], rightToLeft ? -step[1] : step[1]]
  return command ? edgeFrom(sheet, at, Math.sign(rows), columns) : { row: at.row + rows, column: at.column + columns }
}

/** As in a spreadsheet: to the end of what is filled, else to the next that is, else to the border. */
function edgeFrom(sheet: Sheet, from: Place, rows: number, columns: number): Place {
  const next = ({ row, column }: Place): Place => ({ row: row + rows, column: column + columns })
  const inside = ({ row, column }: Place) => sheet[row]?.[column] !== undefined
  const filled = ({ row, column }: Place) => Boolean(sheet[row]?.[column])
  let at = next(from)
  if (!inside(at)) return from
  const within = filled(from) && filled(at)
  while (inside(next(at)) && (within ? filled(next(at)) : !filled(at))) at = next(at)
  return at
}

/** The next cell, and behind the last one of a row the first of the next row; behind the last of all, out of the grid. */
function tabFrom({ sheet, at }: GridState, back: boolean): GridAct | null {
  const width = GRID_COLUMNS.length
  const place = at.row * width + at.column + (back ? -1 : 1)
  if (place < 0 || place >= sheet.length * width) return null
  return { is: 'go', to: { row: Math.floor(place / width), column: place % width } }
}

const rowsOf = ({ at, anchor }: GridState): GridAct => ({
  is: 'select',
  from: { row: anchor.row, column: 0 },
  to: { row: at.row, column: GRID_COLUMNS.length - 1 },
})

function commandOf(key: string, shift: boolean, { sheet }: GridState): GridAct | null {
  if (key === 'a') {
    const to = { row: sheet.length - 1, column: GRID_COLUMNS.length - 1 }
    return { is: 'select', from: { row: 0, column: 0 }, to }
  }
  return (key === 'z' && shift ? COMMANDS.y : COMMANDS[key]) ?? null
}
