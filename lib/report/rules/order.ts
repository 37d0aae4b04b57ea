import type { Kind } from '@/lib/activity/types'
import type { Candidate } from '../types'

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

/** Order within a section: initiatives, then good practices, then lessons; each by date, undated ones last. */
export function inOrder(candidates: readonly Candidate[]): Candidate[] {
  const date = ({ snapshot }: Candidate): string => snapshot.start?.date ?? '9999'
  return [...candidates].sort(
    (a, b) =>
      KIND_ORDER[a.snapshot.kind] - KIND_ORDER[b.snapshot.kind] ||
      date(a).localeCompare(date(b)) ||
      a.reference.localeCompare(b.reference, 'en', { numeric: true }),
  )
}

/** The candidates of each accomplishment that has any, in the order of the template. */
export function bySection<T extends { accomplishment: string }>(
  candidates: readonly T[],
  accomplishments: readonly T['accomplishment'][],
): { accomplishment: T['accomplishment']; candidates: T[] }[] {
  return accomplishments
    .map((accomplishment) => ({
      accomplishment,
      candidates: candidates.filter((candidate) => candidate.accomplishment === accomplishment),
    }))
    .filter((section) => section.candidates.length > 0)
}
