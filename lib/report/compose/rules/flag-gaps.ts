import type { GapField, Snapshot } from '@/lib/activity/types'
import type { Facts, Flag } from '@/lib/report/compose/types'

const yearOf = (date: Snapshot['start']) => (date ? Number(date.date.slice(0, 4)) : null)

function isOutside(snapshot: Snapshot, { from, to }: Facts['period']): boolean {
  const years = [yearOf(snapshot.start), yearOf(snapshot.end)].filter((year) => year !== null)
  return years.some((year) => year < from || year > to)
}

/**
 * What a paragraph could not say, and what must be confirmed. A gap that does not apply is no gap, and a lesson is
 * asked neither when nor where (decision 8 of the architecture: a gap is an answer).
 */
export function flagGaps(snapshot: Snapshot, facts: Facts): Flag[] {
  const isLesson = snapshot.kind === 'lesson_learned'
  const lacks = (field: GapField, isEmpty: boolean) => isEmpty && snapshot.gaps[field] !== 'does_not_apply'
  const main = snapshot.accomplishments.find((accomplishment) => accomplishment.main)
  const flags: [Flag, boolean][] = [
    ['no_year', !isLesson && lacks('start', !snapshot.start && !snapshot.end)],
    ['no_country', !isLesson && lacks('countries', snapshot.countries.length === 0)],
    ['no_presence', snapshot.contributors.length === 0],
    ['no_result', !isLesson && lacks('result', !snapshot.result)],
    ['outside_period', isOutside(snapshot, facts.period)],
    ['proposed_accomplishment', main?.proposed ?? false],
  ]
  return flags.filter(([, holds]) => holds).map(([flag]) => flag)
}
