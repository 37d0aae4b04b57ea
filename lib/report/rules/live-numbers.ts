import type { LiveReport } from '../types'
import type { LiveText } from './live-text'
import type { Numbers } from './notation'

/** The numbers of a text while it is written, by whatever may speak of a paragraph; and the paragraphs in their order. */
export type LiveNumbers = { numbers: Numbers; ids: readonly string[] }

/**
 * Numbers run through the document; the summary has none. A paragraph is spoken of by the id under which it is kept, by
 * its key here, and by those of what was joined to it.
 */
export function liveNumbers(
  text: LiveText,
  { sections }: LiveReport,
  idOf: (key: string) => string | undefined,
): LiveNumbers {
  const numbered = sections.filter(({ level }) => level > 0).map(({ id }) => id)
  const keys = numbered.flatMap((id) => text.paragraphs.filter(({ section }) => section === id).map(({ key }) => key))
  const former = new Map(
    sections.flatMap(({ paragraphs }) => paragraphs.map((one) => [one.id, one.formerIds] as const)),
  )
  const numbers: Record<string, { number: number; id: string }> = {}
  for (const [index, key] of keys.entries()) {
    const place = { number: index + 1, id: key }
    for (const name of [key, idOf(key) ?? key, ...(former.get(key) ?? [])]) numbers[name] = place
  }
  for (const gone of Object.keys(text.joins)) {
    let heir: string | null | undefined = gone
    for (let step = 0; heir && !numbers[heir] && step < 100; step++) heir = text.joins[heir]
    const place = heir ? numbers[heir] : undefined
    if (place) numbers[gone] = place
  }
  return { numbers, ids: keys.map((key) => idOf(key) ?? key) }
}
