import 'server-only'
import type { Snapshot } from '@/lib/activity/types'
import { visibleAmong } from '../queries/get-report'
import { findSnapshots } from '../queries/list-pinned'
import { proposeText } from '../queries/propose-text'
import { type ChangedPart, canRewrite, changedParts, type Severity, severityOf } from '../rules/source-change'
import { type SourceState, sourceState } from '../rules/source-state'
import type { SheetParagraph, SourceLine } from '../types'
import { findReport } from './find-report'

/** What has changed under a paragraph, with what each source said and says, for whoever may see it. */
export async function loadChanges(id: string, paragraph: SheetParagraph): Promise<SourceChange[]> {
  const { actor } = await findReport(id)
  const changed = paragraph.sources.filter((source) => sourceState(source) !== 'released')
  const open = await visibleAmong(
    actor.scope,
    changed.map(({ activityId }) => activityId),
  )
  const snapshots = await findSnapshots(
    changed.flatMap(({ activityId, revisionId, newerId }) =>
      open.has(activityId) && newerId ? [revisionId, newerId] : [],
    ),
  )
  return changed.map((source) => {
    const before = snapshots.get(source.revisionId) ?? null
    const after = snapshots.get(source.newerId ?? '') ?? null
    const own = paragraph.clauses.filter(({ revisionId }) => revisionId === source.revisionId)
    const parts = before && after ? changedParts(before, after, own) : []
    return { source, state: sourceState(source), severity: severityOf(source, parts), parts, before, after }
  })
}

export type SourceChange = {
  source: SourceLine
  state: SourceState
  severity: Severity
  parts: ChangedPart[]
  before: Snapshot | null
  after: Snapshot | null
}

/** What a paragraph that was written by hand would say, if it were composed today from what a source has become. */
export async function loadProposal(id: string, paragraph: SheetParagraph, revision: unknown) {
  const { actor, facts, outline, abilities } = await findReport(id)
  const source = paragraph.sources.find(({ revisionId }) => revisionId === revision)
  if (!source || !abilities.edit || sourceState(source) === 'released') return null
  const text = canRewrite(source) ? await proposeText(actor.scope, { facts, outline }, source) : null
  return { source: source.revisionId, reference: source.reference, text }
}

export type Proposal = NonNullable<Awaited<ReturnType<typeof loadProposal>>>
