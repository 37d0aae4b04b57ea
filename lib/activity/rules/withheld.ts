import type { Snapshot } from '../types'
import type { ReleaseAnswer } from './content'
import { permits } from './release'

type Terms = Pick<ReleaseAnswer, 'basis' | 'covers' | 'until'>

/** What may be said of an activity beyond its use: the names of those concerned, and where it was. */
export type Tellable = { name: boolean; place: boolean }

/**
 * What an answer lets be told on a day. What is public already is told as it is; where nobody can be identified the text
 * has been written so. Of an agreement only what was agreed; one from before that was asked is of everything.
 */
export function tellable(answer: Terms, on: string): Tellable {
  if (!permits(answer, on)) return { name: false, place: false }
  if (answer.basis !== 'agreed' || answer.covers === null || answer.covers === 'all') return { name: true, place: true }
  return { name: answer.covers === 'name', place: answer.covers === 'place' }
}

/**
 * A revision as far as an agreement goes: without partners and contributing bodies where no names were agreed, without
 * countries where no place was. Facts alone: what the text itself says is its author's and reviewer's to see to.
 */
export function withoutWithheld(snapshot: Snapshot, { name, place }: Tellable): Snapshot {
  return {
    ...snapshot,
    ...(name ? {} : { partners: [], contributors: [] }),
    ...(place ? {} : { countries: [] }),
    gaps: {
      ...snapshot.gaps,
      ...(name ? {} : { partners: 'does_not_apply' as const }),
      ...(place ? {} : { countries: 'does_not_apply' as const }),
    },
  }
}
