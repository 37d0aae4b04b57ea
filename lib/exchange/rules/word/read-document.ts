import { fold } from '@/lib/core/fold'
import { MOST_CELL } from '../../constants'
import type { RawCell } from '../../types'
import { type Chosen, type HeaderNames, headerKey } from '../headers'
import { Collector } from './collector'
import { type FieldOf, labelIn } from './labels'
import { couldBeGrid, readForm, readGrid, shapeOf } from './tables'
import type { Entry, WordBlock, WordParagraph, WordTable } from './types'

/**
 * The contributions of a Word file as a sheet: a column for each label, a row for each contribution. They may stand in
 * tables with a row each, or as forms: labels beside what they ask, in tables or in the running text.
 *
 * @param names what our fields are called; `chosen`: what the sender takes other words for
 * @returns null where there is none
 */
export function readDocument(
  blocks: readonly WordBlock[],
  names: HeaderNames,
  chosen: Chosen,
): { header: string[]; rows: RawCell[][] } | null {
  const fieldOf: FieldOf = (label) => names.get(fold(label)) ?? chosenOf(label, chosen)
  const collector = new Collector(fieldOf)
  for (const block of blocks) {
    if ('rows' in block) readTable(block, collector, fieldOf)
    else readParagraph(block, collector, fieldOf)
  }
  collector.end()
  const entries = withKnown(collector.entries)
  return entries.length > 0 ? toSheet(entries) : unknownIn(blocks, fieldOf, collector.entries)
}

const chosenOf = (label: string, chosen: Chosen) => {
  const key = headerKey(label)
  return Object.hasOwn(chosen, key) ? (chosen[key] ?? null) : null
}

/** Contributions with a label that we know. The key of one that we do not begins with a blank. */
const withKnown = (entries: Entry[]): Entry[] =>
  entries.filter((entry) => [...entry.keys()].some((key) => !key.startsWith(' ')))

/** Where we know no word of it: the longest table that may have a contribution a row, else all bold labels. */
function unknownIn(blocks: readonly WordBlock[], fieldOf: FieldOf, labelled: Entry[]) {
  const tables = blocks.filter((block): block is WordTable => 'rows' in block && couldBeGrid(block))
  const [longest] = tables.sort((a, b) => b.rows.length - a.rows.length)
  if (!longest) return labelled.length > 0 ? toSheet(labelled) : null
  const collector = new Collector(fieldOf)
  readGrid(longest, collector)
  return collector.entries.length > 0 ? toSheet(collector.entries) : null
}

function readTable(table: WordTable, collector: Collector, fieldOf: FieldOf): void {
  const shape = shapeOf(table, fieldOf)
  if (shape === 'grid') readGrid(table, collector)
  else if (shape === 'form') readForm(table, collector, fieldOf)
  else if (collector.answering) {
    for (const row of table.rows)
      collector.add(row.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join('; '))
  }
}

function readParagraph({ text, level, lead }: WordParagraph, collector: Collector, fieldOf: FieldOf): void {
  if (level !== null && !labelIn(text, 0, fieldOf)) {
    collector.head(text.trim(), level)
    return
  }
  let from = 0
  for (const line of text.split('\n')) {
    const found = labelIn(line, Math.max(0, Math.min(line.length, lead - from)), fieldOf)
    if (found) collector.begin(found.label)
    collector.add(found ? found.value : line.trim())
    from += line.length + 1
  }
}

function toSheet(entries: Entry[]): { header: string[]; rows: RawCell[][] } {
  const labels = new Map<string, string>()
  for (const entry of entries) for (const [key, { label }] of entry) if (!labels.has(key)) labels.set(key, label)
  const cellOf = (cell: RawCell = ''): RawCell =>
    typeof cell === 'string' && cell.length > MOST_CELL ? { bad: 'too_long', text: cell.slice(0, 80) } : cell
  const rows = entries.map((entry) => [...labels.keys()].map((key) => cellOf(entry.get(key)?.cell)))
  return { header: [...labels.values()], rows }
}
