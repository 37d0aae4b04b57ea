import type { RawCell } from '../../types'

/** A paragraph of a Word file: `level` where it is a heading (1 is the highest), `lead`: how much of its start is bold. */
export type WordParagraph = { text: string; level: number | null; lead: number }

/** A table of a Word file, by row and cell. */
export type WordTable = { rows: RawCell[][] }

export type WordBlock = WordParagraph | WordTable

/** A contribution as a Word file says it: what stands beside each label, in the order of the labels. */
export type Entry = Map<string, { label: string; cell: RawCell }>
