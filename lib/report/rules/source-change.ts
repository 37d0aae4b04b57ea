import { differences, isAnswer, type SnapshotPart } from '@/lib/activity/rules/differences'
import type { Snapshot } from '@/lib/activity/types'
import type { KeptClause, SourceLine } from '../types'

/** `stop`: it holds the Word file; `serious`: what the text was made of has changed; `minor`: something else has. */
export type Severity = 'stop' | 'serious' | 'minor'

export type ChangedPart = { part: SnapshotPart; used: boolean }

/** The parts in which a source has changed, those from which the text was made first. */
export function changedParts(
  before: Snapshot,
  after: Snapshot,
  clauses: readonly Pick<KeptClause, 'fields'>[],
): ChangedPart[] {
  const used = new Set(clauses.flatMap(({ fields }) => fields))
  const parts = differences(before, after).map((part) => ({ part, used: used.has(isAnswer(part) ? 'answers' : part) }))
  return [...parts.filter((one) => one.used), ...parts.filter((one) => !one.used)]
}

/** How much a change of a source matters to the text that rests on it. */
export function severityOf({ released }: Pick<SourceLine, 'released'>, parts: readonly ChangedPart[]): Severity {
  if (!released) return 'stop'
  return parts.some(({ used }) => used) ? 'serious' : 'minor'
}

/** An ended use that a newer wording can mend: what may not be told can be left out. All others end with the text. */
export const canRewrite = ({ ended }: Pick<SourceLine, 'ended'>): boolean => ended === null || ended === 'narrowed'
