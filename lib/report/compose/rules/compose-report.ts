import { FIRST_READING } from '@/lib/report/compose/constants'
import { composeParagraph } from '@/lib/report/compose/rules/compose-paragraph'
import type { ComposedSection, Context, Facts, ReportSection } from '@/lib/report/compose/types'

/**
 * Composes the sections of a report in document order. What the reader has met (acronyms, standing notes) lasts for
 * the whole document; the count of paragraphs, good practices and lessons begins anew in each section.
 */
export function composeReport(sections: ReportSection[], facts: Facts): ComposedSection[] {
  let context: Context = { facts, reading: FIRST_READING[facts.language] }
  return sections.map(({ accomplishment, snapshots }) => {
    context = { facts, reading: { ...context.reading, position: 0, goodPractices: 0, lessons: 0 } }
    const paragraphs = snapshots.map((snapshot) => {
      const { context: next, ...paragraph } = composeParagraph(snapshot, context)
      context = next
      return { reference: snapshot.reference, ...paragraph }
    })
    return { accomplishment, paragraphs }
  })
}
