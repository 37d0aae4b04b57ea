import { standingKey } from '@/lib/activity/rules/standing'
import type { AccomplishmentId } from '@/lib/activity/types'
import { covers, grantsOf, may, mayAnywhere } from '@/lib/permission/scope'
import type { Actor, Reach } from '@/lib/permission/types'
import type { Stage } from '@/lib/practice/types'
import { canReadReports } from '@/lib/report/policy'
import { canManageRounds } from '@/lib/round/policy'
import type { NoticeKind } from '../constants'
import type { About } from '../types'

/** What an activity is now, as far as a notice asks. */
export type ActivityFacts = {
  type: 'activity'
  reference: string
  reach: Reach
  standings: readonly string[]
  /** Who began it, and who submitted it last. */
  authorIds: readonly string[]
  withdrawn: boolean
  /** Whether a report that is still being written rests on it. */
  inOpenReport: boolean
  /** For which purposes it may be used today. */
  permitted: readonly string[]
  /** Where it stands as a good practice. */
  practice: Stage
}

/** What a round is now. */
export type RoundFacts = {
  type: 'round'
  title: string
  deadline: Date
  askedIds: readonly string[]
  owingIds: readonly string[]
}

/** A report; drafts are read by those whose role reads them. */
export type ReportFacts = { type: 'report'; reference: string; createdById: string }

export type SubjectFacts = ActivityFacts | RoundFacts | ReportFacts

const inPresence = (person: Actor, presenceIds: readonly string[], action: 'activity.edit' | 'round.answer'): boolean =>
  grantsOf(person, action).some(({ presenceId }) => presenceId !== null && presenceIds.includes(presenceId))

/** Staff of a holding presence, and whoever wrote it while their position reaches it. */
const holds = (person: Actor, { reach, authorIds }: ActivityFacts): boolean =>
  grantsOf(person, 'activity.edit').some(
    (position) => covers(position, reach) && (position.presenceId !== null || authorIds.includes(person.id)),
  )

const judges = (person: Actor, { reach, authorIds }: ActivityFacts): boolean =>
  may(person, 'activity.judge', reach) && !authorIds.includes(person.id)

const isNamed = (person: Actor, _facts: SubjectFacts, { personIds = [] }: About): boolean =>
  personIds.includes(person.id)

/** Whom each kind of notice about an activity concerns. */
const OF_ACTIVITY: Partial<Record<NoticeKind, (person: Actor, facts: ActivityFacts, about: About) => boolean>> = {
  submitted: judges,
  returned: holds,
  approved: holds,
  withdrawn: (person, facts) => holds(person, facts) || judges(person, facts),
  reinstated: (person, facts) => holds(person, facts) || judges(person, facts),
  release_withdrawn: judges,
  source_withdrawn: (person, { inOpenReport }) => inOpenReport && mayAnywhere(person, 'report.edit'),
  practice_confirmed: holds,
  practice_declined: holds,
  practice_retired: (person, facts) => holds(person, facts) || judges(person, facts),
  practice_due: holds,
  joined: holds,
  join_asked: holds,
  proposed: holds,
  mentioned: isNamed,
  replied: isNamed,
  commented: (person, { authorIds }) => authorIds.includes(person.id),
  join_declined: (person, _facts, { presenceIds = [] }) => inPresence(person, presenceIds, 'activity.edit'),
}

/** Whom each kind of notice about a round concerns. */
const OF_ROUND: Partial<Record<NoticeKind, (person: Actor, facts: RoundFacts, about: About) => boolean>> = {
  round_opened: (person, { askedIds }) => inPresence(person, askedIds, 'round.answer'),
  round_reminder: (person, _facts, { presenceIds = [] }) => inPresence(person, presenceIds, 'round.answer'),
  round_extended: (person, _facts, { presenceIds = [] }) => inPresence(person, presenceIds, 'round.answer'),
  round_asked_more: (person, _facts, { presenceIds = [] }) => inPresence(person, presenceIds, 'round.answer'),
  round_moved: (person, { askedIds }) => inPresence(person, askedIds, 'round.answer'),
  round_time_asked: canManageRounds,
  round_contributed: canManageRounds,
}

/** Whom each kind of notice about a report concerns. */
const OF_REPORT: Partial<Record<NoticeKind, (person: Actor, facts: ReportFacts, about: About) => boolean>> = {
  mentioned: isNamed,
  replied: isNamed,
  commented: (person, { createdById }) => createdById === person.id,
}

/** Whether a person is to be told: asked when it happens, and again at the moment of sending. */
export function concerns(kind: NoticeKind, facts: SubjectFacts, about: About, person: Actor): boolean {
  if (about.byId === person.id) return false
  if (facts.type === 'round') return OF_ROUND[kind]?.(person, facts, about) ?? false
  if (facts.type === 'report') return canReadReports(person) && (OF_REPORT[kind]?.(person, facts, about) ?? false)
  return OF_ACTIVITY[kind]?.(person, facts, about) ?? false
}

const isOfPractice = (kind: NoticeKind): boolean => kind.startsWith('practice_')

/** Whether the news is still news: nobody is sent to a verdict that was overtaken, or to what was answered. */
export function stillHolds(
  kind: NoticeKind,
  facts: SubjectFacts,
  { accomplishmentId, presenceIds = [], purposes = [] }: About,
): boolean {
  if (facts.type === 'round') {
    return kind !== 'round_reminder' || presenceIds.some((id) => facts.owingIds.includes(id))
  }
  if (facts.type === 'report') return true
  const { standings, withdrawn, permitted, practice } = facts
  const stands = (standing: 'approved' | 'returned') =>
    standings.includes(standingKey(accomplishmentId as AccomplishmentId, standing))
  if (kind === 'submitted') return standings.some((key) => key.endsWith(':submitted'))
  if (kind === 'returned' || kind === 'approved') return stands(kind)
  if (kind === 'withdrawn') return withdrawn
  if (kind === 'practice_due') return practice === 'due' && !withdrawn
  if (isOfPractice(kind)) return kind === `practice_${practice}`
  if (kind === 'release_withdrawn' || kind === 'source_withdrawn') {
    return purposes.some((purpose) => !permitted.includes(purpose))
  }
  return kind === 'reinstated' ? !withdrawn : true
}
