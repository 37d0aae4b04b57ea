import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { fold } from '@/lib/core/fold'
import { readCells, writeCells } from '@/lib/exchange/grid/rules/clipboard'
import { sortByHeader } from '@/lib/exchange/grid/rules/sheet'
import type { CellSentence, GridColumn, Place } from '@/lib/exchange/grid/types'
import { actsOfKey, opensCell, type Stroke } from './grid-keys'
import { GridRow } from './grid-row'
import { type GridAct, type GridState, selectedCells, selectionOf, textAt } from './grid-state'

type GridTableProps = {
  columns: GridColumn[]
  names: Record<string, number>
  state: GridState
  problems: CellSentence[]
  label: string
  help: string
  onAct: (action: GridAct) => void
}

/** The cells, and all that keys, the pointer and the clipboard do in them. */
export function GridTable({ columns, names, state, problems, label, help, onAct }: GridTableProps) {
  const table = useRef<HTMLTableElement>(null)
  const inside = useRef(false)
  /** Escape lets the next Tab out of the grid. */
  const leaving = useRef(false)
  /** The pointer came down on the cell where the keyboard was already. */
  const again = useRef(false)
  const { at, draft, sheet } = state
  const writing = draft !== null
  const block = selectionOf(state)
  const onWrite = useCallback((text: string) => onAct({ is: 'edit', draft: text }), [onAct])
  const onLeave = useCallback(() => onAct({ is: 'leave', keep: true }), [onAct])

  useEffect(() => {
    if (inside.current && !writing) cellAt(table.current, at)?.focus()
  }, [at, writing])

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const stroke = strokeOf(event)
    const free = leaving.current && stroke.key === 'Tab'
    leaving.current = stroke.key === 'Escape' && !writing
    if (free) return
    const acts = actsOfKey(stroke, state)
    if (!acts) return breakLine(stroke)
    inside.current = true
    if (!opensCell(stroke, acts)) event.preventDefault()
    flushSync(() => {
      for (const action of acts) onAct(action)
    })
  }

  function breakLine({ key }: Stroke) {
    if (writing && key === 'Enter') onWrite(`${draft}\n`)
  }

  function point(event: MouseEvent) {
    const to = placeOf(event.target)
    if (!to || event.button !== 0) return
    inside.current = true
    again.current = to.row === at.row && to.column === at.column
    onAct({ is: 'go', to, extend: event.shiftKey })
  }

  // A finger has no keys: touched a second time, a cell opens.
  function touch(event: MouseEvent) {
    if ((event.nativeEvent as PointerEvent).pointerType === 'touch' && again.current && !writing) open(event)
  }

  function drag(event: MouseEvent) {
    const to = event.buttons === 1 ? placeOf(event.target) : null
    if (to && inside.current && !writing) onAct({ is: 'go', to, extend: true })
  }

  function open(event: MouseEvent) {
    const place = placeOf(event.target)
    if (place) onAct({ is: 'edit', draft: textAt(state, place) })
  }

  function copy(event: ClipboardEvent) {
    if (writing) return
    event.preventDefault()
    const cells = selectedCells(state)
    event.clipboardData.setData('text/plain', writeCells(cells))
    if (event.type === 'cut') onAct({ is: 'clear', cut: true })
    else onAct({ is: 'say', say: { key: 'copied', values: { count: cells.flat().length } } })
  }

  function paste(event: ClipboardEvent) {
    if (writing) return
    event.preventDefault()
    const action = pasted(event.clipboardData.getData('text/plain'), state, names)
    if (action) onAct(action)
  }

  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that behaves like a spreadsheet is a grid
      role="grid"
      className="cells"
      aria-label={label}
      aria-describedby={help}
      aria-multiselectable="true"
      aria-rowcount={sheet.length + 1}
      onKeyDown={press}
      onMouseDown={point}
      onMouseOver={drag}
      onClick={touch}
      onDoubleClick={open}
      onCopy={copy}
      onCut={copy}
      onPaste={paste}
      onFocus={() => {
        inside.current = true
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !table.current?.contains(event.relatedTarget)) inside.current = false
      }}
    >
      <thead>
        <tr aria-rowindex={1}>
          <td />
          {columns.map(({ key, label: name, width }) => (
            <th key={key} scope="col" className={`is-${width}`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.map((cells, row) => {
          const chosen = row >= block.from.row && row <= block.to.row
          return (
            <GridRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a row of a grid is its place
              key={row}
              {...{ row, cells, columns, onWrite, onLeave }}
              first={chosen ? block.from.column : -1}
              last={chosen ? block.to.column : -1}
              at={row === at.row ? at.column : -1}
              draft={row === at.row ? draft : null}
              wrong={problems.flatMap((problem) => (problem.row === row ? problem.column : [])).join(' ')}
            />
          )
        })}
      </tbody>
    </table>
  )
}

/** Where a block goes: under its own headers from the first column on, else from the selection on. */
export function pasted(text: string, state: GridState, names: Record<string, number>): GridAct | null {
  if (text === '') return null
  const cells = readCells(text)
  const block = selectionOf(state)
  const sorted = sortByHeader(cells, (name) => names[fold(name)])
  if (!sorted) {
    const values = { rows: cells.length, columns: Math.max(...cells.map((row) => row.length)) }
    return { is: 'write', into: block, cells, say: { key: 'pasted', values } }
  }
  const from = { row: block.from.row, column: 0 }
  const count = sorted.cells.length
  const unknown = sorted.unknown.join(', ')
  const say = { key: unknown ? 'sorted_without' : 'sorted', values: { rows: count, unknown } }
  return count === 0 ? null : { is: 'write', into: { from, to: from }, cells: sorted.cells, say }
}

function strokeOf(event: KeyboardEvent): Stroke {
  const { key, shiftKey: shift, altKey: alt, ctrlKey, metaKey, currentTarget } = event
  return { key, shift, alt, command: ctrlKey || metaKey, rightToLeft: currentTarget.matches(':dir(rtl)') }
}

function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  return cell?.dataset.column ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null
}

const cellAt = (table: HTMLTableElement | null, { row, column }: Place): HTMLElement | null =>
  table?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null
