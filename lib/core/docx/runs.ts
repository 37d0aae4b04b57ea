import type { Block, Inline, ListItem } from '@/lib/core/docx/types'

/** The words of a text without its notes. */
export const plainRuns = (runs: Inline[]): string =>
  runs.map((run) => (run.kind === 'footnote' ? '' : run.text)).join('')

/** The words of each note that a text calls. */
export const noteRuns = (runs: Inline[]): string[] =>
  runs.flatMap((run) => (run.kind === 'footnote' ? [plainRuns(run.runs)] : []))

const itemRuns = (items: ListItem[] = []): Inline[][] => items.flatMap((item) => [item.runs, ...itemRuns(item.items)])

/** The texts of a paragraph and of all below it; a heading has none. */
export const paragraphRuns = (block: Block): Inline[][] =>
  block.kind === 'paragraph' ? [block.runs, ...itemRuns(block.items)] : []

/** How many sub-paragraphs there are: the sign of each is written as text, and so a word. */
export const countItems = (block: Block): number => Math.max(0, paragraphRuns(block).length - 1)
