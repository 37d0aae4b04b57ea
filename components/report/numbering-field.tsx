import type { Sheet } from '@/lib/report/types'

/** What the numbers on this page mean, so that {14} speaks of the paragraph that its writer saw under that number. */
export function NumberingField({ sheet }: { sheet: Pick<Sheet, 'sections'> }) {
  const numbered = sheet.sections.flatMap(({ paragraphs }) => paragraphs).filter(({ number }) => number !== null)
  return <input type="hidden" name="numbering" value={numbered.map(({ id }) => id).join(',')} />
}
