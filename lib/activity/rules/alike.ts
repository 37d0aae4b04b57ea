import type { PartialDate } from '../types'

/** What two activities are compared by. Ids of terms, so that a name in another language is the same. */
export type Likeness = { start: PartialDate | null; countries: readonly string[]; partners: readonly string[] }

/** In what two activities are alike, in the order of weight. */
export type LikeReason = 'date' | 'place' | 'partner' | 'text'

/** How near two days may lie for the same event logged twice. */
const NEAR_DAYS = 31

/** From where two titles are alike, and from where they are the same but for a word. Trigram similarity. */
const ALIKE = 0.35
const SAME = 0.6

const DAY = 86_400_000

/** Days for which a date may stand: a month is any of its days. */
function span({ date, precision }: PartialDate): [number, number] {
  const from = new Date(`${date}T00:00:00Z`)
  const until = new Date(from)
  if (precision === 'year') until.setUTCFullYear(from.getUTCFullYear() + 1)
  else if (precision === 'month') until.setUTCMonth(from.getUTCMonth() + 1)
  return [from.getTime(), Math.max(from.getTime(), until.getTime() - (precision === 'day' ? 0 : DAY))]
}

/** The days between which the start of a twin lies, or the year's first, which stands for a year alone. */
export function windowOf(start: PartialDate): { from: string; until: string; year: string } {
  const [first, last] = span(start)
  const day = (time: number) => new Date(time).toISOString().slice(0, 10)
  return {
    // A month is kept as its first day, and its last one may be near.
    from: day(first - 2 * NEAR_DAYS * DAY),
    until: day(last + NEAR_DAYS * DAY),
    year: `${start.date.slice(0, 4)}-01-01`,
  }
}

function areNear(a: PartialDate, b: PartialDate): boolean {
  const [firstA, lastA] = span(a)
  const [firstB, lastB] = span(b)
  return firstA - lastB <= NEAR_DAYS * DAY && firstB - lastA <= NEAR_DAYS * DAY
}

const share = (a: readonly string[], b: readonly string[]) => a.some((id) => b.includes(id))

/**
 * Why two activities may be the same event: date, place and partner count first, the text second, because it may be in
 * another language. Empty where they are not alike enough to mention.
 *
 * @param similarity of the titles, 0 to 1
 */
export function likeness(mine: Likeness, theirs: Likeness, similarity: number): LikeReason[] {
  const holds: Record<LikeReason, boolean> = {
    date: mine.start !== null && theirs.start !== null && areNear(mine.start, theirs.start),
    place: share(mine.countries, theirs.countries),
    partner: share(mine.partners, theirs.partners),
    text: similarity >= ALIKE,
  }
  const reasons = (['date', 'place', 'partner', 'text'] as const).filter((reason) => holds[reason])
  // A year alone is no day: half of a presence's work begins in it.
  const rough = mine.start?.precision === 'year' || theirs.start?.precision === 'year'
  const facts = holds.date && holds.place && holds.partner && !rough
  const worded = holds.text && reasons.length >= 3
  const same = similarity >= SAME && reasons.length >= 2
  return facts || worded || same ? reasons : []
}
