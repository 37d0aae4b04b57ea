import { useEffect, useRef } from 'react'
import { classNames } from '@/components/ui/class-names'
import type { GridColumn, Place } from '@/lib/exchange/grid/types'

export const PROBLEM_ID = 'cell-problem'

type GridCellProps = {
  place: Place
  text: string
  /** It is the one that the keyboard is at. */
  current: boolean
  selected: boolean
  wrong: boolean
}

/** A cell at rest. One of all takes part in the order of Tab (a roving tabindex). */
export function GridCell({ place: { row, column }, text, current, selected, wrong }: GridCellProps) {
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the table is a grid, and this one of its cells
      role="gridcell"
      tabIndex={current ? 0 : -1}
      data-row={row}
      data-column={column}
      aria-selected={selected}
      aria-invalid={wrong || undefined}
      aria-describedby={current && wrong ? PROBLEM_ID : undefined}
      className={classNames(selected && 'is-selected', current && 'is-current', wrong && 'is-wrong')}
    >
      <span dir="auto">{text}</span>
    </td>
  )
}

type CellEditorProps = {
  column: GridColumn
  draft: string
  onWrite: (draft: string) => void
  onLeave: () => void
}

/** A cell while somebody writes in it: with what it may say, where that is a list. */
export function CellEditor({ column, draft, onWrite, onLeave }: CellEditorProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => {
    const { current } = field
    current?.focus()
    current?.setSelectionRange(current.value.length, current.value.length)
  }, [])
  const common = {
    ref: field,
    value: draft,
    dir: 'auto',
    'aria-label': column.label,
    onChange: (event: { target: { value: string } }) => onWrite(event.target.value),
    onBlur: onLeave,
  }
  const list = `options-${column.key}`
  return (
    // biome-ignore lint/a11y: the table is a grid, this one of its cells, and the field in it has the focus
    <td role="gridcell" className="is-current is-writing">
      {column.options.length > 0 ? (
        <>
          <input {...common} list={list} autoComplete="off" />
          <datalist id={list}>
            {column.options.map((option) => (
              <option key={option} value={option} />
            ))}
          </datalist>
        </>
      ) : (
        <textarea {...common} rows={3} />
      )}
    </td>
  )
}
