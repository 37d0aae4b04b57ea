import { ANSWER_FIELDS } from '../constants'
import type { AnswerField, Snapshot } from '../types'
import { stable } from './content'

/** The parts of a revision that people write, in the order in which a reader looks for them. */
const PARTS = [
  'kind',
  'title',
  'summary',
  'result',
  'language',
  'holders',
  'contributors',
  'countries',
  'start',
  'end',
  'accomplishments',
  'activityType',
  'partners',
  'rightsHolders',
  'instruments',
  'sources',
  ...ANSWER_FIELDS,
  'related',
  'gaps',
] as const satisfies (keyof Snapshot | AnswerField)[]

export type SnapshotPart = (typeof PARTS)[number]

export const isAnswer = (part: string): part is AnswerField => (ANSWER_FIELDS as readonly string[]).includes(part)

/** A part of a revision; what a revision was never asked reads as empty. */
const partOf = (snapshot: Snapshot, part: SnapshotPart): unknown => {
  if (isAnswer(part)) return snapshot.answers?.[part] ?? null
  return part === 'related' ? (snapshot.related ?? []) : snapshot[part]
}

/** The parts in which two revisions differ. */
export const differences = (before: Snapshot, after: Snapshot): SnapshotPart[] =>
  PARTS.filter((part) => stable(partOf(before, part)) !== stable(partOf(after, part)))
