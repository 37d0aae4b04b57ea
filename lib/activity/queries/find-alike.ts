import 'server-only'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import type { AlikeLine } from '../reading/types'
import { type Likeness, likeness, windowOf } from '../rules/alike'
import type { ActivityContent, TermLink } from '../rules/content'
import type { PartialDate, Snapshot } from '../types'
import { insideWhere, visibleWhere } from './visible-where'

const { sql } = Prisma

/** A busy year of a busy country holds more than anybody waits for: of these the most similar are compared. */
const MOST_READ = 2_000
const MOST_COMPARED = 60
const MOST_TOLD = 3

type Candidate = Omit<AlikeLine, 'reasons'> & {
  start: string | null
  precision: PartialDate['precision']
  similarity: number
  countries: string[]
  partners: string[]
  /** What was approved, for who sees no more than that. */
  snapshot: Snapshot | null
}

const idsOf = (links: readonly TermLink[]) => links.flatMap(({ termId }) => termId ?? [])

/**
 * Activities that may be the same event, of whatever presence, as far as a scope sees them: from inside by the working
 * copy, from outside by nothing but what was approved.
 *
 * @param except the activity itself
 */
export async function findAlike(scope: Scope, content: ActivityContent, except: string): Promise<AlikeLine[]> {
  const mine: Likeness = {
    start: content.start,
    countries: idsOf(content.countries),
    partners: idsOf(content.partners),
  }
  if (!content.start || !content.title || mine.countries.length + mine.partners.length === 0) return []
  const candidates = await compare(scope, content.title, mine, windowOf(content.start), except)
  return candidates
    .map(({ start, precision, similarity, countries, partners, snapshot, ...line }) => {
      const theirs = snapshot
        ? ofSnapshot(snapshot)
        : { start: start ? { date: start, precision } : null, countries, partners }
      const holderIds = snapshot ? snapshot.holders.flatMap(({ presenceId }) => presenceId ?? []) : line.holderIds
      return { ...line, holderIds, reasons: likeness(mine, theirs, similarity) }
    })
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.reasons.length - a.reasons.length)
    .slice(0, MOST_TOLD)
}

const ofSnapshot = ({ start, countries, partners }: Snapshot): Likeness => ({
  start,
  countries: countries.flatMap(({ id }) => id ?? []),
  partners: partners.flatMap(({ id }) => id ?? []),
})

const terms = (vocabulary: string) =>
  sql`(SELECT coalesce(array_agg(t.term_id::text), '{}') FROM activity_term t
    WHERE t.activity_id = near.id AND t.vocabulary = ${vocabulary}::vocabulary AND t.term_id IS NOT NULL)`

/** What lies near in time and shares a country or partner, the most similar titles first. */
function compare(
  scope: Scope,
  title: string,
  mine: Likeness,
  { from, until, year }: ReturnType<typeof windowOf>,
  except: string,
): Promise<Candidate[]> {
  const shown = sql`CASE WHEN ${insideWhere(scope)} THEN title ELSE coalesce(published_title, title) END`
  return db.$queryRaw<Candidate[]>`
    SELECT reference, shown AS title, language, inside, holder_ids::text[] AS "holderIds",
      to_char(start_on, 'YYYY-MM-DD') AS start, start_precision::text AS precision, similarity,
      ${terms('country')} AS countries, ${terms('partner')} AS partners,
      CASE WHEN inside THEN NULL ELSE (SELECT r.snapshot FROM activity_accomplishment x
        JOIN revision r ON r.id = x.approved_revision_id WHERE x.activity_id = near.id
        ORDER BY x.is_main DESC LIMIT 1) END AS snapshot
    FROM (SELECT *, ${shown} AS shown, ${insideWhere(scope)} AS inside,
        similarity(lower(${shown}), lower(${title}))::float8 AS similarity
      FROM (SELECT * FROM activity WHERE (start_on BETWEEN ${from}::date AND ${until}::date
          OR (start_on = ${year}::date AND start_precision = 'year')) AND reference <> ${except}
        AND ${visibleWhere(scope)} AND EXISTS (SELECT 1 FROM activity_term s
          WHERE s.activity_id = activity.id AND s.term_id = ANY(${[...mine.countries, ...mine.partners]}::uuid[]))
        LIMIT ${MOST_READ}) activity
      ORDER BY similarity DESC LIMIT ${MOST_COMPARED}) near`
}

const MOST_EARLIER = 5

/** What a presence logged of the year before, for who sees it from inside: most work comes back. */
export function listEarlier(scope: Scope, presenceId: string, year: number, except: string) {
  return db.$queryRaw<{ reference: string; title: string; language: string | null }[]>`
    SELECT reference, title, language FROM activity
    WHERE holder_ids @> ARRAY[${presenceId}]::uuid[] AND year = ${year} AND title <> '' AND reference <> ${except}
      AND ${insideWhere(scope)}
    ORDER BY start_on DESC, id DESC LIMIT ${MOST_EARLIER}`
}
