import { nameOf } from '@/lib/presence/rules'
import type { Presence } from '@/lib/presence/types'
import { labelOf } from '@/lib/vocabulary/rules'
import type { Term } from '@/lib/vocabulary/types'
import type { BodyStamp, TermStamp } from '../types'
import type { BodyLink, TermLink } from './content'

/** Everything that has a name, held in memory: what turns ids into words. */
export type Names = { terms: ReadonlyMap<string, Term>; presences: ReadonlyMap<string, Presence> }

/** A linked term, or the words as written, in a language. */
export function termLabel(link: Pick<TermLink, 'termId' | 'asWritten'>, names: Names, locale: string): string {
  const term = link.termId ? names.terms.get(link.termId) : undefined
  return term ? labelOf(term, locale) : (link.asWritten ?? '')
}

export const termStamp = (link: TermLink, names: Names, locale: string): TermStamp => ({
  id: link.termId,
  code: (link.termId && names.terms.get(link.termId)?.code) || null,
  label: termLabel(link, names, locale),
})

/** A presence under the name that it had on a day, or the words of the source. */
export function bodyLabel(
  link: Pick<BodyLink, 'presenceId' | 'asWritten'>,
  names: Names,
  locale: string,
  on?: string,
): string {
  const presence = link.presenceId ? names.presences.get(link.presenceId) : undefined
  return presence ? nameOf(presence, locale, on).name : (link.asWritten ?? '')
}

export function bodyStamp(link: BodyLink, names: Names, locale: string, on?: string): BodyStamp {
  const presence = link.presenceId ? names.presences.get(link.presenceId) : undefined
  return {
    presenceId: link.presenceId,
    partnerId: null,
    type: presence?.type ?? link.bodyType,
    label: bodyLabel(link, names, locale, on),
  }
}
