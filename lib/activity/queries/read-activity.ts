import 'server-only'
import type { Tx } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Vocabulary } from '@/lib/vocabulary/types'
import { ANSWER_FIELDS } from '../constants'
import type { ActivityRow } from '../reading/types'
import type { ActivityContent, ReleaseAnswer, TermLink } from '../rules/content'
import { UNANSWERED } from '../rules/content'
import type { AccomplishmentId, AnswerField, GapAnswer, GapField, PartialDate, Purpose } from '../types'
import { usedWhere } from './visible-where'

const { sql } = Prisma

type ReleaseRow = ReleaseAnswer & { purpose: Purpose; pending: boolean }

type Raw = Omit<ActivityRow, 'content' | 'releaseInForce'> &
  Pick<
    ActivityContent,
    'kind' | 'title' | 'summary' | 'result' | 'language' | 'sources' | 'related' | 'sensitivity' | 'region'
  > & {
    answers: Partial<Record<AnswerField, string>>
    start: string | null
    startPrecision: PartialDate['precision']
    end: string | null
    endPrecision: PartialDate['precision']
    activityTypeId: string | null
    activityTypeAsWritten: string | null
    holderIds: string[]
    contributors: ActivityContent['contributors']
    terms: (TermLink & { vocabulary: Vocabulary })[]
    gaps: { field: GapField; answer: GapAnswer }[]
    releaseRows: ReleaseRow[]
  }

/**
 * Reads one activity in one statement; with `lock` in two, because whoever waited for a lock still sees the rows that
 * hang on the activity as they were before the wait: only a statement begun afterwards sees them as they are.
 *
 * @param client a transaction when the row is to be locked
 * @param condition on the columns of `activity`: its id or reference, and what the reader may see
 * @param lock holds the row until the transaction ends
 * @returns null when no visible row matches
 */
export async function readActivity(
  client: Pick<Tx, '$queryRaw'>,
  condition: Prisma.Sql,
  lock = false,
): Promise<ActivityRow | null> {
  if (!lock) return readRow(client, condition)
  const [locked] = await client.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM activity WHERE ${condition} FOR UPDATE`
  return locked ? readRow(client, sql`id = ${locked.id}::uuid`) : null
}

/** An activity with the names of those who logged and last changed it, and whether the reader sees it from inside. */
export type SeenActivity = {
  row: ActivityRow
  inside: boolean
  /** Stands in a report, or in the draft of one. */
  used: boolean
  createdBy: string
  updatedBy: string
}

/** Reads one activity, in one statement, as a page shows it. @param inside on the columns of `activity` */
export async function readSeen(
  client: Pick<Tx, '$queryRaw'>,
  condition: Prisma.Sql,
  inside: Prisma.Sql,
): Promise<SeenActivity | null> {
  const [seen] = await readAllSeen(client, condition, inside)
  return seen ?? null
}

/** The same for all that meet the condition, in no order. */
export async function readAllSeen(
  client: Pick<Tx, '$queryRaw'>,
  condition: Prisma.Sql,
  inside: Prisma.Sql,
): Promise<SeenActivity[]> {
  const found = await readRaw<Raw & Omit<SeenActivity, 'row'>>(
    client,
    condition,
    sql`${inside} AS inside, ${usedWhere()} AS used, (SELECT name FROM actor WHERE actor.id = created_by_id) AS "createdBy",
      (SELECT name FROM actor WHERE actor.id = updated_by_id) AS "updatedBy",`,
  )
  return found.map(({ inside: isInside, used, createdBy, updatedBy, ...raw }) => ({
    ...{ row: toRow(raw), inside: isInside, used, createdBy: createdBy ?? '', updatedBy: updatedBy ?? '' },
  }))
}

async function readRow(client: Pick<Tx, '$queryRaw'>, condition: Prisma.Sql): Promise<ActivityRow | null> {
  const [raw] = await readRaw<Raw>(client, condition, sql``)
  return raw ? toRow(raw) : null
}

function readRaw<Row extends Raw>(
  client: Pick<Tx, '$queryRaw'>,
  condition: Prisma.Sql,
  more: Prisma.Sql,
): Promise<Row[]> {
  return client.$queryRaw<Row[]>`
    SELECT ${more} id::text, reference, source_reference AS "sourceReference", kind::text, title, summary, result, language,
      to_char(start_on, 'YYYY-MM-DD') AS start, start_precision::text AS "startPrecision",
      to_char(end_on, 'YYYY-MM-DD') AS "end", end_precision::text AS "endPrecision",
      activity_type_id::text AS "activityTypeId", activity_type_as_written AS "activityTypeAsWritten", sources,
      answers, related, advice_kept AS "adviceKept", advice_reasons AS "adviceReasons",
      CASE WHEN withdrawn_at IS NOT NULL THEN json_build_object('reason', withdrawn_reason, 'at', withdrawn_at,
        'by', (SELECT name FROM actor WHERE actor.id = withdrawn_by_id)) END AS withdrawn,
      sensitivity::text, status::text, has_approved AS "hasApproved", region::text,
      holder_ids::text[] AS "holderIds", version, field_versions AS "fieldVersions",
      created_by_id::text AS "createdById", updated_by_id::text AS "updatedById", created_at AS "createdAt",
      updated_at AS "updatedAt", submitted_at AS "submittedAt", submitted_version AS "submittedVersion",
      (SELECT coalesce(json_agg(json_build_object('presenceId', c.presence_id, 'asWritten', c.as_written,
        'bodyType', c.body_type) ORDER BY c.position), '[]') FROM contributor c WHERE c.activity_id = activity.id) AS contributors,
      (SELECT coalesce(json_agg(json_build_object('vocabulary', t.vocabulary, 'termId', t.term_id,
        'asWritten', t.as_written, 'proposedId', t.proposed_id) ORDER BY t.vocabulary, t.position), '[]')
        FROM activity_term t WHERE t.activity_id = activity.id) AS terms,
      (SELECT coalesce(json_agg(json_build_object('id', x.accomplishment_id, 'main', x.is_main, 'sentence', x.sentence,
        'proposedById', x.proposed_by_id, 'standing', x.standing, 'changedSince', x.changed_since,
        'approvedRevisionId', x.approved_revision_id)
        ORDER BY substr(x.accomplishment_id, 3)::int), '[]')
        FROM activity_accomplishment x WHERE x.activity_id = activity.id) AS states,
      (SELECT coalesce(json_agg(json_build_object('field', g.field, 'answer', g.answer)), '[]')
        FROM gap g WHERE g.activity_id = activity.id) AS gaps,
      (SELECT coalesce(json_agg(json_build_object('purpose', r.purpose, 'basis', r.basis, 'givenBy', r.given_by,
        'covers', r.covers, 'until', r.until, 'pending', r.pending) ORDER BY r.at, r.id), '[]')
        FROM release_term r WHERE r.activity_id = activity.id) AS "releaseRows"
    FROM activity WHERE ${condition}`
}

function toRow(raw: Raw): ActivityRow {
  const links = (vocabulary: Vocabulary): TermLink[] =>
    raw.terms
      .filter((t) => t.vocabulary === vocabulary)
      .map(({ termId, asWritten, proposedId }) => ({ termId, asWritten, proposedId }))
  const content: ActivityContent = {
    kind: raw.kind,
    title: raw.title,
    summary: raw.summary,
    result: raw.result,
    language: raw.language,
    holderIds: raw.holderIds,
    contributors: raw.contributors,
    region: raw.region,
    countries: links('country'),
    start: raw.start ? { date: raw.start, precision: raw.startPrecision } : null,
    end: raw.end ? { date: raw.end, precision: raw.endPrecision } : null,
    accomplishments: raw.states.map(({ id, main, sentence, proposedById }) => ({ id, main, sentence, proposedById })),
    activityType: typeLink(raw),
    partners: links('partner'),
    rightsHolders: links('rights_holder'),
    instruments: links('instrument'),
    sources: raw.sources,
    ...answersOf(raw),
    related: raw.related,
    gaps: Object.fromEntries(raw.gaps.map(({ field, answer }) => [field, answer])),
    sensitivity: raw.sensitivity,
    release: releaseOf(raw.releaseRows, () => true),
  }
  const { id, reference, sourceReference, states, status, hasApproved, version, fieldVersions } = raw
  const { adviceKept, adviceReasons, withdrawn, submittedAt, submittedVersion } = raw
  const { createdById, updatedById, createdAt, updatedAt } = raw
  const releaseInForce = releaseOf(raw.releaseRows, (row) => !row.pending)
  return {
    ...{ id, reference, sourceReference, content, states, releaseInForce, status, hasApproved, version, fieldVersions },
    ...{
      adviceKept,
      adviceReasons,
      withdrawn: withdrawn && { ...withdrawn, at: new Date(withdrawn.at) },
      createdById,
      updatedById,
      createdAt,
      updatedAt,
      submittedAt,
      submittedVersion,
    },
  }
}

const answersOf = ({ answers }: Raw) =>
  Object.fromEntries(ANSWER_FIELDS.map((field) => [field, answers[field] ?? null])) as Record<
    AnswerField,
    string | null
  >

const typeLink = ({ activityTypeId, activityTypeAsWritten }: Raw): TermLink | null =>
  activityTypeId || activityTypeAsWritten
    ? { termId: activityTypeId, asWritten: activityTypeAsWritten, proposedId: null }
    : null

/** The last answer for each purpose among the rows that count. */
function releaseOf(rows: ReleaseRow[], counts: (row: ReleaseRow) => boolean): Record<Purpose, ReleaseAnswer> {
  const last = (purpose: Purpose): ReleaseAnswer => {
    const row = rows.filter((candidate) => candidate.purpose === purpose && counts(candidate)).at(-1)
    return row ? { basis: row.basis, givenBy: row.givenBy, covers: row.covers, until: row.until } : UNANSWERED
  }
  return { internal: last('internal'), un_wide: last('un_wide'), public_report: last('public_report') }
}

/** The accomplishments an activity counts towards. */
export const accomplishmentIdsOf = (row: ActivityRow): AccomplishmentId[] => row.states.map(({ id }) => id)
