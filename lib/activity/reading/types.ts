import type { Accomplishment, Framework, Period, Theme } from '@/lib/framework/types'
import type { Presence } from '@/lib/presence/types'
import type { Term } from '@/lib/vocabulary/types'
import type { ActivityAbilities } from '../policy'
import type { LikeReason } from '../rules/alike'
import type { AccomplishmentLink, ActivityContent, ReleaseAnswer } from '../rules/content'
import type { Names } from '../rules/naming'
import type { Shared } from '../rules/similar'
import type { ActivityFilter } from '../schema/filter'
import type { AccomplishmentId, Kind, PartialDate, Purpose, Snapshot, Standing, VersionedField } from '../types'

/** One line of a list: ids of terms and presences, so that names come from what is held in memory. */
export type ActivityLine = {
  id: string
  reference: string
  kind: Kind
  title: string
  language: string | null
  start: string | null
  startPrecision: PartialDate['precision'] | null
  end: string | null
  endPrecision: PartialDate['precision'] | null
  status: Standing
  released: boolean
  /** Stands in a report, or in the draft of one. */
  used: boolean
  /** Sees the working copy; else the texts are those of the approved revision. */
  inside: boolean
  holderIds: string[]
  countries: { termId: string | null; asWritten: string | null }[]
  contributors: { presenceId: string | null; asWritten: string | null }[]
  accomplishments: { id: AccomplishmentId; main: boolean; proposed: boolean; standing: Standing }[]
  updatedAt: Date
}

/** The state under one accomplishment, with what a verdict needs to know. */
export type AccomplishmentState = AccomplishmentLink & {
  standing: Standing
  changedSince: boolean
  approvedRevisionId: string | null
}

/** The working copy with all that hangs on it. */
export type ActivityRow = {
  id: string
  reference: string
  sourceReference: string | null
  content: ActivityContent
  states: AccomplishmentState[]
  /** What is allowed today; a widening that waits for a reviewer is in `content.release`, not here. */
  releaseInForce: Record<Purpose, ReleaseAnswer>
  status: Standing
  hasApproved: boolean
  /** Why, when and by whom it was withdrawn; null for one that counts. */
  withdrawn: { reason: string; by: string; at: Date } | null
  /** Keys of advice that stands. */
  adviceKept: string[]
  /** Why it stands, by key, where somebody said so. */
  adviceReasons: Record<string, string>
  version: number
  fieldVersions: Record<string, number>
  createdById: string
  updatedById: string
  createdAt: Date
  updatedAt: Date
  submittedAt: Date | null
  /** The version that the latest revision froze. */
  submittedVersion: number | null
}

/** The working copy, for those who see it from inside: holders, reviewers, administrators. */
export type InsideView = ActivityRow & {
  view: 'inside'
  /** Stands in a report, or in the draft of one. */
  used: boolean
  createdBy: string
  updatedBy: string
  /** Saved, but not in the latest revision. */
  unsubmitted: boolean
  abilities: ActivityAbilities
}

/** What was approved, for everybody else. */
export type OutsideView = {
  view: 'outside'
  id: string
  reference: string
  snapshot: Snapshot
  revision: number
  approvedUnder: AccomplishmentId[]
}

export type ActivityView = InsideView | OutsideView

/** Another activity in a line. */
export type RelatedLine = { reference: string; title: string; language: string | null; kind: Kind }

/** A lesson that bears on the same work: what to do next time, and what the two have in common. */
export type LessonLine = {
  reference: string
  title: string
  language: string
  nextTime: string | null
  shared: Shared
}

/** Another activity that may be the same event, and why. */
export type AlikeLine = {
  reference: string
  title: string
  language: string | null
  inside: boolean
  holderIds: string[]
  reasons: LikeReason[]
}

/** A presence that waits for an answer whether it may join. */
export type JoinLine = { id: string; presenceId: string; by: string; at: Date }

/** The same, for a list over activities. */
export type WaitingJoin = {
  id: string
  presenceId: string
  at: Date
  reference: string
  title: string
  language: string | null
}

/** Whether and how the reader can make one of their presences a further holder, and which ones wait for their answer. */
export type Joining = {
  choices: { id: string; name: string }[]
  /** Names of their presences that have asked. */
  asked: string[]
  requests: (Omit<JoinLine, 'presenceId'> & { presence: string })[]
  /** The reader may edit the activity: nobody has to be asked. */
  atOnce: boolean
}

export type RevisionLine = { id: string; number: number; by: string; at: Date; snapshot: Snapshot }
export type ChangeLine = { field: VersionedField; before: unknown; by: string; at: Date; version: number }

/** What words accomplishments on a page: their wordings, the plans, and the years on which the Office reports. */
export type PlanWords = { accomplishments: Accomplishment[]; frameworks: Framework[]; period: Period; locale: string }

/** A page of the list, with what its filters offer. */
/** A filter that a person keeps: its query is that of the address of the list. */
export type KeptFilter = { id: string; name: string; query: string }

export type ActivityList = PlanWords & {
  filter: ActivityFilter
  lines: ActivityLine[]
  /** Under the filter, and of all that the reader may see. */
  total: number
  all: number
  names: Names
  presences: Presence[]
  /** The rights-holder groups of the list. */
  groups: Term[]
  themes: Theme[]
  canCreate: boolean
}

/** The list as its page draws it: with the rounds that it can be narrowed to. */
export type ActivityPage = ActivityList & { rounds: readonly { id: string; title: string }[] }

/** What the form offers: the lists, and the presences for which the person may log. */
export type FormOptions = PlanWords & {
  /** Who fills it in. */
  actor: { id: string }
  presences: Presence[]
  /** Activities that a practice may be drawn from, as the field for them proposes them. */
  relatable: string[]
  lists: Record<'types' | 'countries' | 'partners' | 'rightsHolders' | 'instruments', Term[]>
}
