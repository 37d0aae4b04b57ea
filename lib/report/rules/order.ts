import type { Kind } from '@/lib/activity/types'
import type { Candidate, OrderRule } from '../types'

const KIND_ORDER: Record<Kind, number> = { field_initiative: 0, good_practice: 1, lesson_learned: 2 }

/** Key of the n-th of its siblings: text that sorts as numbers do, with room to insert between two. */
export const orderKey = (index: number): string => String((index + 1) * 1000).padStart(9, '0')

/**
 * A key that sorts after one and, where there is a next, before it.
 *
 * @throws RangeError where no text sorts between the two: the next one adds nothing but zeros. Keys that this makes end in 5
 */
export function keyAfter(key: string, next: string | null): string {
  if (next !== null && (next <= key || (next.startsWith(key) && /^0*$/.test(next.slice(key.length))))) {
    throw new RangeError('No key between the two')
  }
  let end = '5'
  while (next !== null && key + end >= next) end = `0${end}`
  return key + end
}

const date = ({ snapshot }: Candidate): string => snapshot.start?.date ?? '9999'
/** Made once: a comparison of strings with options would make one each time. */
const COLLATOR = new Intl.Collator('en', { numeric: true })
const byReference = (a: Candidate, b: Candidate) => COLLATOR.compare(a.reference, b.reference)
const byDate = (a: Candidate, b: Candidate) => COLLATOR.compare(date(a), date(b)) || byReference(a, b)
const byKind = (a: Candidate, b: Candidate) => KIND_ORDER[a.snapshot.kind] - KIND_ORDER[b.snapshot.kind] || byDate(a, b)
const byLabel =
  (label: (one: Candidate) => string | undefined) =>
  (a: Candidate, b: Candidate): number =>
    COLLATOR.compare(label(a) ?? '\uffff', label(b) ?? '\uffff') || byKind(a, b)

const COMPARE: Record<OrderRule, (a: Candidate, b: Candidate) => number> = {
  kind: byKind,
  date: byDate,
  country: byLabel(({ snapshot }) => snapshot.countries[0]?.label),
  presence: byLabel(({ snapshot }) => (snapshot.contributors[0] ?? snapshot.holders[0])?.label),
}

/** Order within a section: initiatives, then good practices, then lessons; each by date, undated ones last. */
export const inOrder = (candidates: readonly Candidate[]): Candidate[] => [...candidates].sort(byKind)

/**
 * The order of a selection: what a drafter has given a place comes first, by its place; the rest as the rule says.
 *
 * @param places by activity
 */
export function arrange<T extends Candidate>(
  candidates: readonly T[],
  rule: OrderRule,
  places: ReadonlyMap<string, number>,
): T[] {
  const placeOf = ({ activityId }: Candidate) => places.get(activityId) ?? Number.MAX_SAFE_INTEGER
  return [...candidates].sort((a, b) => placeOf(a) - placeOf(b) || COMPARE[rule](a, b))
}
