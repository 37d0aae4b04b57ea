import { ANSWER_FIELDS } from '../constants'
import type {
  AccomplishmentId,
  AnswerField,
  Covers,
  Gaps,
  Kind,
  Language,
  PartialDate,
  Purpose,
  ReleaseBasis,
  Sensitivity,
  VersionedField,
} from '../types'

/** A link to a vocabulary term, or words kept as written with a proposed match. */
export type TermLink = { termId: string | null; asWritten: string | null; proposedId: string | null }

export type BodyLink = { presenceId: string | null; asWritten: string | null; bodyType: string | null }

export type AccomplishmentLink = {
  id: AccomplishmentId
  main: boolean
  sentence: string | null
  /** The actor who proposed it; null once somebody has confirmed it. */
  proposedById: string | null
}

export type ReleaseAnswer = {
  basis: ReleaseBasis
  givenBy: string | null
  /** What was agreed to; null where nobody was asked to say. */
  covers: Covers | null
  /** Last day on which it holds, YYYY-MM-DD; null: without end. */
  until: string | null
}

/** All that a person can write into an activity: the working copy, apart from what review and the system add. */
export type ActivityContent = Record<AnswerField, string | null> & {
  kind: Kind
  title: string
  summary: string
  result: string | null
  language: Language | null
  holderIds: string[]
  contributors: BodyLink[]
  region: string | null
  countries: TermLink[]
  start: PartialDate | null
  end: PartialDate | null
  accomplishments: AccomplishmentLink[]
  activityType: TermLink | null
  partners: TermLink[]
  rightsHolders: TermLink[]
  instruments: TermLink[]
  sources: string[]
  /** References of the activities it was drawn from, or qualifies. */
  related: string[]
  gaps: Gaps
  sensitivity: Sensitivity
  release: Record<Purpose, ReleaseAnswer>
}

/** No question of any kind answered. */
const SILENT = Object.fromEntries(ANSWER_FIELDS.map((field) => [field, null])) as Record<AnswerField, null>

export const UNANSWERED: ReleaseAnswer = { basis: 'unanswered', givenBy: null, covers: null, until: null }

/** An activity of which nothing has been said yet. */
export const emptyContent = (): ActivityContent => ({
  kind: 'field_initiative',
  title: '',
  summary: '',
  result: null,
  language: null,
  holderIds: [],
  contributors: [],
  region: null,
  countries: [],
  start: null,
  end: null,
  accomplishments: [],
  activityType: null,
  partners: [],
  rightsHolders: [],
  instruments: [],
  sources: [],
  ...SILENT,
  related: [],
  gaps: {},
  sensitivity: 'unclassified',
  release: { internal: UNANSWERED, un_wide: UNANSWERED, public_report: UNANSWERED },
})

/** Whoever logs an activity of their presence says by it that the presence did the work, until somebody says otherwise. */
export const withContributor = (content: ActivityContent): ActivityContent =>
  content.contributors.length > 0
    ? content
    : {
        ...content,
        contributors: content.holderIds
          .slice(0, 1)
          .map((presenceId) => ({ presenceId, asWritten: null, bodyType: null })),
      }

/** The fields in which two contents differ. Order of keys does not matter, order of lists does. */
export function changedFields(before: ActivityContent, after: ActivityContent): VersionedField[] {
  return (Object.keys(after) as VersionedField[]).filter((field) => stable(before[field]) !== stable(after[field]))
}

/** The versions in which the person has saved single fields since: what they wrote themselves is no conflict. */
export type OwnVersions = Partial<Record<VersionedField, number>>

/** The changed fields that somebody else has changed since a version: only there do two people's texts meet. */
export const conflicts = (
  row: { fieldVersions: Readonly<Record<string, number>> },
  changed: readonly VersionedField[],
  baseVersion: number,
  own: OwnVersions = {},
): VersionedField[] =>
  changed.filter((field) => (row.fieldVersions[field] ?? 0) > Math.max(baseVersion, own[field] ?? 0))

/** A text that is equal exactly when two values are. */
export function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** The year that an activity counts in: the year of its start (null where the source gives none). */
export const yearOf = (content: Pick<ActivityContent, 'start'>): number | null =>
  content.start ? Number(content.start.date.slice(0, 4)) : null

/** What decides whether a position reaches this content. */
export const reachOfContent = ({ holderIds, region, accomplishments }: ActivityContent) => ({
  holderIds,
  region,
  accomplishmentIds: accomplishments.map(({ id }) => id),
})
