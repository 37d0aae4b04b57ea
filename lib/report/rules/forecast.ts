import { countWords } from '@/lib/core/docx/word-count'
import type { DraftPart, ReportFacts } from '../types'
import type { Forecast } from './forecast-words'
import { layOut } from './lay-out'
import { asSections, sectionKey } from './write-draft'

/** Measures a draft with everything taken. An acronym is spelled out where it stands first, so a choice may differ by a few words. */
export function forecastOf(facts: ReportFacts, draft: readonly DraftPart[]): Forecast {
  const sheet = layOut(facts, asSections(draft))
  const words = new Map(sheet.sections.flatMap(({ paragraphs }) => paragraphs).map((own) => [own.id, own.words]))
  const sections = draft.map(({ heading, share, paragraphs, subsections }, index) => ({
    ...{ key: sectionKey(index), heading, share },
    standing: paragraphs.reduce((sum, { clauses }) => sum + countWords(clauses.map(({ text }) => text).join(' ')), 0),
    subsections: subsections.map((own) => ({ key: own.key, heading: countWords(own.heading) + 1 })),
  }))
  const apart = sections
    .filter(({ subsections }) => subsections.length > 1)
    .flatMap(({ subsections }) => subsections)
    .reduce((sum, { heading }) => sum + heading, 0)
  return {
    limit: facts.wordLimit,
    around: sheet.words.headings - apart,
    sections,
    activities: draft.flatMap(({ subsections }, index) =>
      subsections.flatMap(({ key, paragraphs }) =>
        paragraphs.map(({ activityId, clauses }) => ({
          ...{ id: activityId ?? '', section: sectionKey(index), subsection: key },
          words: words.get(activityId ?? '') ?? 0,
          notes: clauses.flatMap(({ footnotes }) => footnotes).reduce((sum, note) => sum + countWords(note), 0),
        })),
      ),
    ),
  }
}
