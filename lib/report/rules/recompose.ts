import type { Facts } from '../compose/types'
import type { Candidate, KeptClause, KeptParagraph, Outline, ReportFacts } from '../types'
import { writeDraft } from './write-draft'

/**
 * A paragraph as it would be composed today in its place: what is spelled out, and how it begins, depends on what stands
 * before it. Null where it would not stand alone.
 *
 * @param pinned what the whole report rests on, in document order
 * @param source the revision of the paragraph that is replaced
 * @param candidate what takes its place
 */
export function recompose(
  report: { facts: ReportFacts; outline: Outline },
  pinned: readonly Candidate[],
  { source, candidate }: { source: string; candidate: Candidate },
  known: Facts,
): KeptClause[] | null {
  const replaced = pinned.map((one) =>
    one.revisionId === source ? { ...candidate, accomplishment: one.accomplishment } : one,
  )
  const draft = writeDraft(report, replaced, known)
  const paragraph = draft
    .flatMap(({ subsections }) => subsections.flatMap(({ paragraphs }) => paragraphs))
    .find(({ clauses }) => clauses.some(({ revisionId }) => revisionId === candidate.revisionId))
  return paragraph?.clauses ?? null
}

/** Whether a paragraph stands as it was composed, from this one revision: then it can be composed anew. */
export const standsAsComposed = ({ text, clauses }: Pick<KeptParagraph, 'text' | 'clauses'>, source: string) =>
  text === null && clauses.length > 0 && clauses.every(({ revisionId }) => revisionId === source)
