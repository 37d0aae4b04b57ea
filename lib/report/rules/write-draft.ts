import { composeReport } from '../compose/rules/compose-report'
import { inLanguage } from '../compose/rules/in-language'
import type { ComposedSection, Facts } from '../compose/types'
import type { Candidate, DraftPart, DraftSubsection, KeptClause, KeptSection, Outline, ReportFacts } from '../types'
import { type Divided, divide } from './divide'
import { fillFields } from './standing-text'

type Report = { facts: ReportFacts; outline: Outline }

/**
 * The draft as it is written: the standing text of the template, and one paragraph for each candidate, in the
 * section that draws on it. The same candidates and facts give the same draft.
 *
 * @param known what the composer knows of the world
 */
export function writeDraft({ facts, outline }: Report, candidates: readonly Candidate[], known: Facts): DraftPart[] {
  const divided = divide(candidates, outline, known)
  const composed = composeReport(
    divided.flat().map(({ accomplishment, candidates: own }) => ({
      accomplishment,
      groups: own.map(({ group = null }) => group),
      snapshots: own.map(({ snapshot, translations = [] }) => inLanguage(snapshot, translations, facts.language)),
    })),
    known,
  )
  let next = 0
  const subsections = divided.map((own) => own.map((one) => subsection(one, composed[next++]?.paragraphs ?? [])))
  const used = divided.flat().reduce((sum, { candidates: own }) => sum + own.length, 0)
  return outline.sections.map(({ part, heading, share, paragraphs: general, themes }, index) => ({
    ...{ part, heading, share },
    paragraphs: (themes?.[facts.themeId ?? ''] ?? general).map((text) => ({
      activityId: null,
      clauses: [standing(fillFields(text, facts, used))],
    })),
    subsections: subsections[index] ?? [],
  }))
}

const subsection = (
  { key, accomplishment, heading, candidates }: Divided,
  paragraphs: ComposedSection['paragraphs'],
): DraftSubsection => ({
  ...{ key, accomplishment, heading },
  paragraphs: paragraphs.map(({ members, clauses }) => {
    const group = members.flatMap((at) => candidates[at] ?? [])
    return {
      activityId: group[0]?.activityId ?? null,
      clauses: clauses.map(({ text, fields, footnotes = [], language = null, from }): KeptClause => {
        const revisionId = group[from]?.revisionId ?? null
        return { text, fields, footnotes, revisionId, language }
      }),
    }
  }),
})

const standing = (text: string): KeptClause => ({ text, fields: [], footnotes: [], revisionId: null })

/** Numbered paragraphs of a draft: all but those of the summary. */
export const countParagraphs = (parts: readonly DraftPart[]): number =>
  parts
    .filter(({ part }) => part !== 'summary')
    .flatMap(({ paragraphs, subsections }) => [paragraphs, ...subsections.map((child) => child.paragraphs)])
    .reduce((sum, paragraphs) => sum + paragraphs.length, 0)

/** The draft in the shape in which a report is kept, so that it can be laid out before anything is written. */
export function asSections(parts: readonly DraftPart[]): KeptSection[] {
  return parts.flatMap(({ part, heading, paragraphs, subsections }, index): KeptSection[] => {
    const id = sectionKey(index)
    return [
      { id, parentId: null, part, accomplishment: null, heading, version: 1, paragraphs: paragraphs.map(unkept(id)) },
      ...subsections.map(({ key, accomplishment, ...child }) => ({
        ...{ id: `${id} ${key}`, parentId: id, part, accomplishment },
        ...{ heading: child.heading, version: 1, paragraphs: child.paragraphs.map(unkept(key)) },
      })),
    ]
  })
}

/** What a section of a draft is known by before it is kept. */
export const sectionKey = (index: number): string => `section ${index}`

const unkept = (section: string) => (paragraph: DraftPart['paragraphs'][number], index: number) => ({
  id: paragraph.activityId ?? `${section} ${index}`,
  text: null,
  formerIds: [],
  version: 1,
  clauses: paragraph.clauses,
  sources: [],
})
