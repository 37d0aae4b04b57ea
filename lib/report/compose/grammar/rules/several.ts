import type { Snapshot } from '@/lib/activity/types'
import { MOST } from '@/lib/report/compose/grammar/rules/locate'
import { countryOf } from '@/lib/report/compose/grammar/rules/names'
import type { Grammar } from '@/lib/report/compose/grammar/types'
import type { Clause, Facts } from '@/lib/report/compose/types'

/** Introduces activities of one kind in several countries: the kind, and where. Null for all others. */
export function writeSeveral(snapshots: readonly Snapshot[], facts: Facts, grammar: Grammar): Clause | null {
  const labels = snapshots.map(({ activityType }) => activityType?.label)
  const [label] = labels
  if (!label || labels.some((other) => other !== label)) return null
  const countries = new Map(
    snapshots.flatMap((snapshot) =>
      snapshot.countries.map((term) => [term.code ?? term.label, countryOf(term, facts)] as const),
    ),
  )
  if (countries.size < 2 || countries.size > MOST) return null
  const places = [...countries]
    .map(([code, fact]) => ({ code, fact }))
    .sort((a, b) => a.fact.label.localeCompare(b.fact.label, facts.language))
  const kind = facts.typeLabels?.[label] ?? label
  return { text: grammar.phrases.several(kind, grammar.places(places)), fields: ['activityType', 'countries'] }
}
