import { countWords } from '@/lib/core/docx/word-count'
import type { DraftPart, ReportFacts } from '../types'
import type { Forecast } from './forecast-words'
import { layOut } from './lay-out'
import { asSections } from './write-draft'

/** Measures a draft with everything taken. An acronym is spelled out where it stands first, so a choice may differ by a few words. */
export function forecastOf(facts: ReportFacts, draft: readonly DraftPart[]): Forecast {
  const sheet = layOut(facts, asSections(draft))
  const wordsOf = (...parts: string[]) =>
    sheet.sections.filter(({ part }) => parts.includes(part)).reduce((sum, { words }) => sum + words, 0)
  const words = new Map(sheet.sections.flatMap(({ paragraphs }) => paragraphs).map((own) => [own.id, own.words]))
  const sections = draft.flatMap(({ subsections }) => subsections)
  const headings = sections.map(({ accomplishment, heading }) => ({ accomplishment, heading: countWords(heading) + 1 }))
  const apart = sections.length > 1 ? headings.reduce((sum, { heading }) => sum + heading, 0) : 0
  return {
    limit: facts.wordLimit,
    standing: {
      opening: wordsOf('summary', 'introduction'),
      framework: wordsOf('framework'),
      conclusions: wordsOf('conclusions'),
      around: sheet.words.headings - apart,
    },
    sections: headings,
    activities: sections.flatMap(({ accomplishment, paragraphs }) =>
      paragraphs.map(({ activityId, clauses }) => ({
        id: activityId ?? '',
        accomplishment,
        words: words.get(activityId ?? '') ?? 0,
        notes: clauses.flatMap(({ footnotes }) => footnotes).reduce((sum, note) => sum + countWords(note), 0),
      })),
    ),
  }
}
