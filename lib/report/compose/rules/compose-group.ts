import type { Snapshot } from '@/lib/activity/types'
import { composeParagraph, leadOf } from '@/lib/report/compose/rules/compose-paragraph'
import { flagGaps } from '@/lib/report/compose/rules/flag-gaps'
import type { ComposedGroup, Context, Flag } from '@/lib/report/compose/types'

const onlyCountry = ({ countries: [first, ...others] }: Snapshot): string | null =>
  first && others.length === 0 ? (first.code ?? first.label) : null

/** Activities of one country: it is named once. */
export function sharesCountry(snapshots: readonly Snapshot[]): boolean {
  const [first, ...others] = snapshots.map(onlyCountry)
  return Boolean(first) && others.every((country) => country === first)
}

/** What another activity of the country need not say again: where it was. */
const withoutPlace = (snapshot: Snapshot): Snapshot => ({ ...snapshot, countries: [], region: null })

/**
 * Composes one paragraph of several activities, in their order. Those of one country name it once; those of one kind in
 * several countries are introduced by a sentence. Each clause keeps the activity that it rests on, and each activity
 * its sources.
 */
export function composeGroup(snapshots: readonly Snapshot[], start: Context): ComposedGroup & { context: Context } {
  const shared = sharesCountry(snapshots)
  const lead = shared || snapshots.length < 2 ? null : leadOf(snapshots, start)
  const clauses: ComposedGroup['clauses'] = lead ? [{ ...lead, from: 0 }] : []
  const flags = new Set<Flag>()
  let context = start
  snapshots.forEach((snapshot, from) => {
    const composed = composeParagraph(shared && from > 0 ? withoutPlace(snapshot) : snapshot, context)
    clauses.push(...composed.clauses.map((clause) => ({ ...clause, from })))
    const gaps = flagGaps(snapshot, start.facts)
    for (const flag of [...gaps, ...composed.flags.filter((one) => one === 'to_translate')]) flags.add(flag)
    context = composed.context
  })
  const position = start.reading.position + 1
  return {
    clauses,
    footnotes: clauses.flatMap(({ footnotes = [] }) => footnotes),
    flags: [...flags],
    context: { facts: start.facts, reading: { ...context.reading, position } },
  }
}
