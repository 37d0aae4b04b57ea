import { isAnswer } from '@/lib/activity/rules/differences'
import { bodyLabel, type Names, termLabel } from '@/lib/activity/rules/naming'
import { formatPartialDate } from '@/lib/activity/rules/partial-date'
import type { AccomplishmentId, BodyStamp, GapAnswer, GapField, Snapshot, TermStamp } from '@/lib/activity/types'
import type { ReadPart } from '../types'

export type TextPart = Exclude<ReadPart, 'kind'>

type Reader = { names: Names; locale: string; accomplishment: AccomplishmentId }

/** What stands between the members of a list, where it is not a semicolon of Latin script. */
const SEPARATORS: Readonly<Record<string, string>> = { ar: '؛ ', zh: '；' }

/** A part of a revision as one line of text; empty where the revision says nothing. */
export function partText(snapshot: Snapshot, part: TextPart, { names, locale, accomplishment }: Reader): string {
  const separator = SEPARATORS[locale] ?? '; '
  const terms = (stamps: readonly TermStamp[]) =>
    stamps.map(({ id, label }) => termLabel({ termId: id, asWritten: label }, names, locale)).join(separator)
  const bodies = (stamps: readonly BodyStamp[]) =>
    stamps
      .map(({ presenceId, label }) => bodyLabel({ presenceId, asWritten: label }, names, locale, snapshot.start?.date))
      .join(separator)
  if (isAnswer(part)) return snapshot.answers?.[part] ?? ''
  switch (part) {
    case 'title':
    case 'summary':
      return snapshot[part]
    case 'result':
      return snapshot.result ?? ''
    case 'contribution':
      return snapshot.accomplishments.find(({ id }) => id === accomplishment)?.sentence ?? ''
    case 'dates':
      return datesText(snapshot, locale)
    case 'holders':
    case 'contributors':
      return bodies(snapshot[part])
    case 'activityType':
      return snapshot.activityType ? terms([snapshot.activityType]) : ''
    case 'countries':
    case 'partners':
    case 'rightsHolders':
    case 'instruments':
      return terms(snapshot[part])
    case 'related':
      return (snapshot.related ?? []).join(separator)
    case 'sources':
      return snapshot.sources.join('\n')
  }
}

function datesText({ start, end }: Snapshot, locale: string): string {
  const from = start && formatPartialDate(start, locale)
  const to = end && formatPartialDate(end, locale)
  if (from && to && from !== to) return `${from} – ${to}`
  return from ?? to ?? ''
}

const GAP_OF: Partial<Record<ReadPart, GapField>> = {
  result: 'result',
  dates: 'start',
  countries: 'countries',
  partners: 'partners',
  rightsHolders: 'rightsHolders',
  sources: 'sources',
}

/** What was stated in place of a value. */
export function partGap({ gaps }: Snapshot, part: ReadPart): GapAnswer | null {
  const field = GAP_OF[part]
  return (field && gaps[field]) ?? null
}
