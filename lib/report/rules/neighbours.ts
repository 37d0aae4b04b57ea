import type { Sheet } from '../types'

export type Spot = { section: string; after: string }

/** Where a paragraph can go from where it stands: `after` is empty at the beginning of a section. */
export type Neighbours = {
  section: string
  up: Spot | null
  down: Spot | null
  /** The paragraph before it in its section. */
  before: { id: string; version: number } | null
}

/**
 * The places around a paragraph in the document as it is read, over the borders of sections. Null for the summary, which
 * stands alone.
 */
export function neighboursOf({ sections }: Pick<Sheet, 'sections'>, id: string): Neighbours | null {
  const numbered = sections.filter(({ level }) => level > 0)
  const at = numbered.findIndex(({ paragraphs }) => paragraphs.some((one) => one.id === id))
  const section = numbered[at]
  if (!section) return null
  const index = section.paragraphs.findIndex((one) => one.id === id)
  const [before, after] = [section.paragraphs[index - 1], section.paragraphs[index + 1]]
  const [earlier, later] = [numbered[at - 1], numbered[at + 1]]
  const own = section.id
  const over = earlier && { section: earlier.id, after: earlier.paragraphs.at(-1)?.id ?? '' }
  const up = before ? { section: own, after: section.paragraphs[index - 2]?.id ?? '' } : (over ?? null)
  const below = later ? { section: later.id, after: '' } : null
  return { section: own, up, down: after ? { section: own, after: after.id } : below, before: before ?? null }
}
