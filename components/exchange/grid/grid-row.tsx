import { memo } from 'react'
import { FIRST_ROW } from '@/lib/exchange/grid/constants'
import type { GridColumn } from '@/lib/exchange/grid/types'
import { CellEditor, GridCell } from './grid-cell'

type GridRowProps = {
  row: number
  cells: readonly string[]
  columns: GridColumn[]
  /** The columns of it that are selected, first and last; and the one that the keyboard is at. -1: none. */
  first: number
  last: number
  at: number
  /** What is being written at `at`. */
  draft: string | null
  /** Places of the columns whose cells are to mend, as text, so that an equal row is not drawn again. */
  wrong: string
  onWrite: (draft: string) => void
  onLeave: () => void
}

/** A row of the grid. Only those that a step concerns are drawn again. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, cells, columns, first, last, at, draft, onWrite, onLeave } = props
  const wrong = new Set(props.wrong.split(' '))
  return (
    <tr aria-rowindex={row + FIRST_ROW}>
      <th scope="row" data-row={row}>
        {row + FIRST_ROW}
      </th>
      {columns.map((column, place) =>
        place === at && draft !== null ? (
          <CellEditor key={column.key} {...{ column, draft, onWrite, onLeave }} />
        ) : (
          <GridCell
            key={column.key}
            place={{ row, column: place }}
            text={cells[place] ?? ''}
            current={place === at}
            selected={place >= first && place <= last}
            wrong={wrong.has(String(place))}
          />
        ),
      )}
    </tr>
  )
})
