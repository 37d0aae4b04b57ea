import { FIRST_READING } from '@/lib/report/compose/constants'
import { composeGroup } from '@/lib/report/compose/rules/compose-group'
import { planParagraphs } from '@/lib/report/compose/rules/plan-paragraphs'
import type { ComposedSection, Context, Facts, ReportSection } from '@/lib/report/compose/types'

/**
 * Composes the sections of a report in document order. What the reader has met (acronyms, standing notes) lasts for
 * the whole document; the count of paragraphs, good practices and lessons begins anew in each section.
 */
export function composeReport(sections: ReportSection[], facts: Facts): ComposedSection[] {
  let context: Context = { facts, reading: FIRST_READING[facts.language] }
  return sections.map(({ accomplishment, snapshots, groups }) => {
    context = { facts, reading: { ...context.reading, position: 0, goodPractices: 0, lessons: 0 } }
    const paragraphs = planParagraphs(snapshots.length, groups).map((members) => {
      const own = members.flatMap((at) => snapshots[at] ?? [])
      const { context: next, ...paragraph } = composeGroup(own, context)
      context = next
      return { reference: own[0]?.reference ?? '', members, ...paragraph }
    })
    return { accomplishment, paragraphs }
  })
}
