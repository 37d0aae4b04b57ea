import { ANSWER_FIELDS } from '@/lib/activity/constants'
import { stable } from '@/lib/activity/rules/content'
import { isAnswer } from '@/lib/activity/rules/differences'
import type { AccomplishmentId, BodyStamp, Snapshot, TermStamp } from '@/lib/activity/types'
import type { ReadPart } from '../types'

/** The order in which a revision is read: words first, then facts. */
export const READ_PARTS = [
  'title',
  'summary',
  'result',
  'contribution',
  'kind',
  ...ANSWER_FIELDS,
  'related',
  'dates',
  'holders',
  'contributors',
  'countries',
  'activityType',
  'partners',
  'rightsHolders',
  'instruments',
  'sources',
] as const satisfies readonly ReadPart[]

const termKeys = (terms: readonly TermStamp[]) => terms.map(({ id, label }) => id ?? label)
const bodyKeys = (bodies: readonly BodyStamp[]) =>
  bodies.map(({ presenceId, partnerId, label }) => presenceId ?? partnerId ?? label)

/** What of a part decides whether it changed: ids where there are any, so that a renamed term is no change. */
function essence(snapshot: Snapshot, part: ReadPart, accomplishment: AccomplishmentId): unknown {
  const { gaps } = snapshot
  if (isAnswer(part)) return [snapshot.answers?.[part] ?? null, gaps.answers ?? null]
  switch (part) {
    case 'title':
    case 'summary':
    case 'kind':
      return snapshot[part]
    case 'result':
      return [snapshot.result, gaps.result ?? null]
    case 'contribution':
      return snapshot.accomplishments.find(({ id }) => id === accomplishment)?.sentence ?? null
    case 'dates':
      return [snapshot.start, snapshot.end, gaps.start ?? null]
    case 'holders':
    case 'contributors':
      return bodyKeys(snapshot[part])
    case 'activityType':
      return snapshot.activityType ? termKeys([snapshot.activityType]) : []
    case 'instruments':
      return termKeys(snapshot.instruments)
    case 'countries':
    case 'partners':
    case 'rightsHolders':
      return [termKeys(snapshot[part]), gaps[part] ?? null]
    case 'related':
      return snapshot.related ?? []
    case 'sources':
      return [snapshot.sources, gaps.sources ?? null]
  }
}

/** The parts in which two revisions differ for whoever judges under an accomplishment, in the order of reading. */
export const changedParts = (before: Snapshot, after: Snapshot, accomplishment: AccomplishmentId): ReadPart[] =>
  READ_PARTS.filter(
    (part) => stable(essence(before, part, accomplishment)) !== stable(essence(after, part, accomplishment)),
  )
