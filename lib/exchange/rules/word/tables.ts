import type { RawCell } from '../../types'
import { textOf } from '../headers'
import type { Collector } from './collector'
import { type FieldOf, labelIn, plainLabel } from './labels'
import type { WordTable } from './types'

/** A label that we do not know is short; a longer text in its place is none. */
const LONGEST_UNKNOWN = 80

/**
 * How a table is to be read: `grid`, a contribution a row below the names of our fields; `form`, labels beside what they
 * ask; `other`, neither as far as we know its words.
 */
export function shapeOf({ rows }: WordTable, fieldOf: FieldOf): 'grid' | 'form' | 'other' {
  const known = (cell: RawCell) => fieldOf(plainLabel(textOf(cell))) !== null
  const first = filled(rows[0] ?? [])
  const named = first.filter(known).length
  if (rows.length > 1 && named > 1 && named * 2 > first.length) return 'grid'
  const labelled = rows.some(([cell]) => cell !== undefined && labelIn(textOf(cell), 0, fieldOf) !== null)
  return labelled ? 'form' : 'other'
}

/** Of a table none of whose words we know, whether its size speaks for a contribution a row. */
export const couldBeGrid = ({ rows }: WordTable): boolean => rows.length > 1 && filled(rows[0] ?? []).length > 2

/** Takes a contribution from each row below the first; of two columns of one name the first. */
export function readGrid({ rows: [header = [], ...rows] }: WordTable, collector: Collector): void {
  const labels = header.map((cell) => plainLabel(textOf(cell)))
  const keys = labels.map((label) => collector.keyOf(label))
  for (const row of rows) {
    collector.end()
    labels.forEach((label, at) => {
      if (!label || keys.indexOf(keys[at] ?? '') < at) return
      collector.begin(label)
      collector.add(row[at] ?? '')
    })
  }
  collector.end()
}

/** Takes labels and answers from a table: side by side, once or twice in a row, or one below the other. */
export function readForm({ rows }: WordTable, collector: Collector, fieldOf: FieldOf): void {
  let last = ''
  for (const row of rows) {
    const cells = filled(row)
    if (cells.length < 2) {
      if (cells[0] !== undefined) readAlone(textOf(cells[0]), collector, fieldOf)
    } else if (isMerged(cells[0]) && textOf(cells[0]) === last) {
      collector.add(textOf(cells[1]))
    } else readPairs(cells, collector, fieldOf)
    last = textOf(cells[0])
  }
  collector.rest()
}

/** A label for what follows below it, with or without the beginning of its answer; else an answer that is waited for. */
function readAlone(text: string, collector: Collector, fieldOf: FieldOf): void {
  const found = labelIn(text, 0, fieldOf)
  if (found) {
    collector.begin(found.label)
    collector.add(found.value)
  } else if (collector.waiting) collector.add(text)
}

/** Two cells are a label and its answer; of more, a label that another follows has no answer. */
function readPairs(cells: RawCell[], collector: Collector, fieldOf: FieldOf): void {
  const texts = cells.map(textOf)
  const isLabel = (at: number) => fieldOf(plainLabel(texts[at] ?? '')) !== null
  for (let at = 0; at < cells.length; at++) {
    const label = plainLabel(texts[at] ?? '')
    if (!label || label.length > LONGEST_UNKNOWN) continue
    collector.begin(label)
    if (cells.length === 2 || !isLabel(at + 1)) collector.add(texts[++at] ?? '')
  }
}

const isMerged = (cell: RawCell | undefined): boolean => typeof cell === 'object' && cell.bad === 'merged'

/** The cells of a row that say something, in their order: a form is laid out with empty ones. */
const filled = (row: RawCell[]): RawCell[] => row.filter((cell) => textOf(cell) !== '')
