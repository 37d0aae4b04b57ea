import type { Sheet, SheetSection } from '../types'

/** A heading as an outline shows it: with the range of its paragraphs and the words below it. */
export type OutlineLine = Pick<SheetSection, 'id' | 'accomplishment' | 'number' | 'heading' | 'words'> & {
  range: string | null
}

/** The headings of a sheet, sections below the part to which they belong. A part counts what stands in its sections. */
export function outlineOf({ sections }: Pick<Sheet, 'sections'>): (OutlineLine & { children: OutlineLine[] })[] {
  return sections.flatMap((section, index) => {
    if (section.level === 2) return []
    const rest = sections.slice(index + 1)
    const end = rest.findIndex(({ level }) => level < 2)
    const children = rest.slice(0, end < 0 ? rest.length : end)
    return [{ ...lineOf(section, [section, ...children]), children: children.map((child) => lineOf(child, [child])) }]
  })
}

function lineOf({ id, accomplishment, number, heading }: SheetSection, below: readonly SheetSection[]): OutlineLine {
  const numbers = below.flatMap(({ paragraphs }) => paragraphs).flatMap((paragraph) => paragraph.number ?? [])
  const words = below.reduce((sum, section) => sum + section.words, 0)
  return { id, accomplishment, number, heading, range: rangeOf(numbers), words }
}

function rangeOf(numbers: readonly number[]): string | null {
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return null
  return first === last ? String(first) : `${first}–${last}`
}
