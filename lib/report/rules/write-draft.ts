import { composeReport } from '../compose/rules/compose-report'
import { inLanguage } from '../compose/rules/in-language'
import type { Facts } from '../compose/types'
import type { Candidate, DraftPart, KeptClause, KeptSection, Outline, ReportFacts } from '../types'
import { bySection } from './order'
import { fillFields } from './standing-text'

type Report = { facts: ReportFacts; outline: Outline }

/**
 * The draft as it is written: the standing text of the template, and one paragraph for each candidate, under its
 * accomplishment. The same candidates and facts give the same draft.
 *
 * @param known what the composer knows of the world
 */
export function writeDraft({ facts, outline }: Report, candidates: readonly Candidate[], known: Facts): DraftPart[] {
  const sections = bySection(candidates, outline.accomplishments)
  const composed = composeReport(
    sections.map(({ accomplishment, candidates: own }) => ({
      accomplishment,
      groups: own.map(({ group = null }) => group),
      snapshots: own.map(({ snapshot, translations = [] }) => inLanguage(snapshot, translations, facts.language)),
    })),
    known,
  )
  const subsections = sections.map(({ accomplishment, candidates: own }, i) => ({
    accomplishment,
    heading: outline.headings[accomplishment] ?? accomplishment,
    paragraphs: (composed[i]?.paragraphs ?? []).map(({ members, clauses }) => {
      const group = members.flatMap((at) => own[at] ?? [])
      return {
        activityId: group[0]?.activityId ?? null,
        clauses: clauses.map(({ text, fields, footnotes = [], language = null, from }): KeptClause => {
          const revisionId = group[from]?.revisionId ?? null
          return { text, fields, footnotes, revisionId, language }
        }),
      }
    }),
  }))
  return outline.parts.map(({ part, heading, paragraphs: general, themes }) => ({
    part,
    heading,
    paragraphs: (themes?.[facts.themeId ?? ''] ?? general).map((text) => ({
      activityId: null,
      clauses: [standing(fillFields(text, facts, candidates.length))],
    })),
    subsections: part === 'experiences' ? subsections : [],
  }))
}

const standing = (text: string): KeptClause => ({ text, fields: [], footnotes: [], revisionId: null })

/** Numbered paragraphs of a draft: all but those of the summary. */
export const countParagraphs = (parts: readonly DraftPart[]): number =>
  parts
    .filter(({ part }) => part !== 'summary')
    .flatMap(({ paragraphs, subsections }) => [paragraphs, ...subsections.map((child) => child.paragraphs)])
    .reduce((sum, paragraphs) => sum + paragraphs.length, 0)

/** The draft in the shape in which a report is kept, so that it can be laid out before anything is written. */
export function asSections(parts: readonly DraftPart[]): KeptSection[] {
  return parts.flatMap(({ part, heading, paragraphs, subsections }): KeptSection[] => [
    { id: part, parentId: null, part, accomplishment: null, heading, paragraphs: paragraphs.map(unkept(part)) },
    ...subsections.map((child) => ({
      id: `${part} ${child.accomplishment}`,
      parentId: part,
      part,
      accomplishment: child.accomplishment,
      heading: child.heading,
      paragraphs: child.paragraphs.map(unkept(child.accomplishment)),
    })),
  ])
}

const unkept = (section: string) => (paragraph: DraftPart['paragraphs'][number], index: number) => ({
  id: paragraph.activityId ?? `${section} ${index}`,
  text: null,
  version: 1,
  clauses: paragraph.clauses,
  sources: [],
})
