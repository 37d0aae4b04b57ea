import type { Snapshot } from '@/lib/activity/types'
import { sharesCountry } from '../compose/rules/compose-group'
import type { Candidate } from '../types'

/** Activities that could stand in one paragraph, and why. */
export type ProposedGroup = { reason: 'country' | 'kind'; activityIds: string[]; references: string[]; of: Snapshot }

/** More than this in one paragraph is a list, not a paragraph. */
const MOST = 4

/**
 * Groups that a rule would make of a section: initiatives of one country, else initiatives of one kind. Proposed, never
 * made: a drafter marks what belongs together.
 */
export function proposeGroups(candidates: readonly Candidate[]): ProposedGroup[] {
  const left = candidates.filter(({ snapshot }) => snapshot.kind === 'field_initiative')
  const byCountry = groupsBy(left, ({ snapshot }) => (sharesCountry([snapshot]) ? snapshot.countries[0]?.label : null))
  const used = new Set(byCountry.flatMap((group) => group.map(({ activityId }) => activityId)))
  const rest = left.filter(({ activityId }) => !used.has(activityId))
  const byKind = groupsBy(rest, ({ snapshot }) => snapshot.activityType?.label)
  return [...byCountry.flatMap(proposed('country')), ...byKind.flatMap(proposed('kind'))]
}

function groupsBy(candidates: Candidate[], key: (one: Candidate) => string | null | undefined): Candidate[][] {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const own = key(candidate)
    if (own) groups.set(own, [...(groups.get(own) ?? []), candidate])
  }
  return [...groups.values()].filter((group) => group.length > 1 && group.length <= MOST)
}

const proposed =
  (reason: ProposedGroup['reason']) =>
  (group: Candidate[]): ProposedGroup[] =>
    group[0]
      ? [
          {
            reason,
            activityIds: group.map(({ activityId }) => activityId),
            references: group.map(({ reference }) => reference),
            of: group[0].snapshot,
          },
        ]
      : []
