import type { Snapshot } from '../types'
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
  'gaps',
] as const satisfies (keyof Snapshot)[]

export type SnapshotPart = (typeof PARTS)[number]

/** The parts in which two revisions differ. */
export const differences = (before: Snapshot, after: Snapshot): SnapshotPart[] =>
  PARTS.filter((part) => stable(before[part]) !== stable(after[part]))
