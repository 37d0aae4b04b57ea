import { KINDS } from '@/lib/activity/constants'
import type { Snapshot } from '@/lib/activity/types'
import { PRESENCE_TYPES, REGIONS } from '@/lib/presence/constants'
import { MANDATE_GROUPS } from '@/lib/vocabulary/constants'

export const ASPECTS = ['group', 'gender', 'region', 'country', 'presence', 'year', 'kind', 'partner'] as const
export type Aspect = (typeof ASPECTS)[number]

/** Where an activity counts, under each aspect of the balance. */
export type Facets = Record<Aspect, string[]>

/** A row of the balance: how many of the selection count there. */
export type BalanceRow = { value: string; count: number }

/** What a body of none of our kinds is called, and an activity without one. */
const OTHER = { partner: 'partner', none: 'none' } as const

/** An activity says of its rights-holders at most that they are women or girls; it counts no people. */
const WOMEN = 'women'

/**
 * Where an activity counts. Rights-holders count by the groups that the mandate names; presence by the kind of the body
 * that contributed, else of the presence that holds it; the year is that of the start.
 *
 * @param groupsOf the groups that a rights-holder term stands for, by its id
 */
export function facetsOf(snapshot: Snapshot, groupsOf: ReadonlyMap<string, readonly string[]>): Facets {
  const bodies = snapshot.contributors.length > 0 ? snapshot.contributors : snapshot.holders
  const kinds = bodies.map(({ type }) => PRESENCE_TYPES.find((known) => known === type) ?? OTHER.partner)
  const groups = unique(snapshot.rightsHolders.flatMap(({ id }) => groupsOf.get(id ?? '') ?? []))
  return {
    group: groups,
    gender: [groups.includes(WOMEN) ? WOMEN : OTHER.none],
    region: [snapshot.region ?? OTHER.none],
    presence: kinds.length > 0 ? unique(kinds) : [OTHER.none],
    year: [snapshot.start?.date.slice(0, 4) ?? OTHER.none],
    kind: [snapshot.kind],
    country: labelsOf(snapshot.countries),
    partner: labelsOf(snapshot.partners),
  }
}

const labelsOf = (terms: Snapshot['countries']): string[] =>
  terms.length > 0 ? unique(terms.map(({ label }) => label)) : [OTHER.none]

const unique = (values: readonly string[]): string[] => [...new Set(values)]

/**
 * How a selection is spread, most first; what nobody covers stands last, with 0. It informs, it never chooses. Groups
 * keep the order of the mandate, years that of time.
 */
export function balanceOf(
  selection: readonly Facets[],
  aspect: Aspect,
  period: { yearFrom: number; yearTo: number },
): BalanceRow[] {
  const expected: Record<Aspect, readonly string[]> = {
    group: MANDATE_GROUPS,
    gender: [WOMEN],
    region: REGIONS,
    presence: PRESENCE_TYPES,
    year: Array.from({ length: period.yearTo - period.yearFrom + 1 }, (_, i) => String(period.yearFrom + i)),
    kind: KINDS,
    country: [],
    partner: [],
  }
  const found = selection.flatMap((facets) => facets[aspect])
  const rows = unique([...expected[aspect], ...found]).map((value) => ({
    value,
    count: found.filter((one) => one === value).length,
  }))
  return aspect === 'group' || aspect === 'year' ? rows : rows.sort((a, b) => b.count - a.count)
}
