import type { Sheet } from '../types'

/** The paragraphs that rest on what is not released for a public report today, each with the activity. */
export function uncleared(sheet: Pick<Sheet, 'sections'>): { id: string; paragraph: number; reference: string }[] {
  return sheet.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ id, number, sources }) =>
      sources.filter(({ released }) => !released).map(({ reference }) => ({ id, paragraph: number ?? 0, reference })),
    )
}
