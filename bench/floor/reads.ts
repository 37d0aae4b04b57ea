import type pg from 'pg'
import { RELEASED, type Viewer } from '../viewers'

type Bare = (pool: pg.Pool) => Promise<unknown>

const COUNTRIES = `(SELECT coalesce(json_agg(json_build_object('termId', t.term_id, 'asWritten', t.as_written) ORDER BY t.position), '[]')
  FROM activity_term t WHERE t.activity_id = a.id AND t.vocabulary = 'country')`
const CONTRIBUTORS = `(SELECT coalesce(json_agg(json_build_object('presenceId', c.presence_id, 'asWritten', c.as_written) ORDER BY c.position), '[]')
  FROM contributor c WHERE c.activity_id = a.id)`
const UNDER = `(SELECT coalesce(json_agg(json_build_object('id', x.accomplishment_id, 'main', x.is_main, 'sentence', x.sentence,
  'standing', x.standing, 'changedSince', x.changed_since, 'approvedRevisionId', x.approved_revision_id)), '[]')
  FROM activity_accomplishment x WHERE x.activity_id = a.id)`

const page = ({ visible, inside }: Viewer, filter: string, offset: number): string => `
  SELECT id::text, reference, kind::text, language, CASE WHEN ${inside} THEN title ELSE published_title END AS title,
    start_on::text, start_precision::text, end_on::text, end_precision::text, status::text, ${RELEASED} AS released,
    ${inside} AS inside, holder_ids::text[], ${COUNTRIES} AS countries, ${CONTRIBUTORS} AS contributors,
    ${UNDER} AS accomplishments, updated_at
  FROM (SELECT * FROM activity WHERE ${visible} AND ${filter}
    ORDER BY start_on DESC NULLS LAST, id DESC LIMIT 25 OFFSET ${offset}) a`

/** The total as the cells give it, with what a presence adds. */
const fromCells = ({ cells, beside }: Viewer, where: string): string => `
  SELECT (SELECT coalesce(sum(count), 0) FROM activity_count WHERE accomplishment IS NULL AND ${cells} AND ${where})
    + ${beside ? `(SELECT count(*) FROM activity WHERE ${beside} AND ${where})` : '0'} AS n`

const counted = ({ visible }: Viewer, where: string): string =>
  `SELECT count(*) AS n FROM activity WHERE ${visible} AND ${where}`

/** A page of a list with its total from cells. */
export const bareList =
  (viewer: Viewer, where: string, offset = 0): Bare =>
  (pool) =>
    Promise.all([pool.query(page(viewer, where, offset)), pool.query(fromCells(viewer, where))])

/** A page of a list with its total counted row by row: for what cells do not hold, and to show what they save. */
export const bareCounted =
  (viewer: Viewer, where: string, offset = 0): Bare =>
  (pool) =>
    Promise.all([pool.query(page(viewer, where, offset)), pool.query(counted(viewer, where))])

/** A page of what contains words: by stems in the reader's language, and as they stand. */
export function bareSearch(viewer: Viewer, words: string): Bare {
  const query = `(websearch_to_tsquery('simple', folded('${words}')) || websearch_to_tsquery('english', '${words}'))`
  const where = `((${viewer.inside} AND search @@ ${query}) OR published @@ ${query})`
  return bareCounted(viewer, where)
}

/** Accomplishment by year: under each accomplishment, and each activity once. */
export const bareMatrix =
  ({ cells, beside }: Viewer): Bare =>
  (pool) =>
    Promise.all([
      pool.query(`SELECT accomplishment, year, standing, released, sum(count) FROM (
        SELECT accomplishment, year, standing::text, ${RELEASED} AS released, count FROM activity_count
        WHERE accomplishment IS NOT NULL AND ${cells}
        ${beside ? `UNION ALL SELECT split_part(key, ':', 1), year, split_part(key, ':', 2), ${RELEASED}, 1 FROM activity, unnest(standings) key WHERE ${beside}` : ''}
        ) c GROUP BY 1, 2, 3, 4`),
      pool.query(`SELECT year, standing, released, sum(count) FROM (
        SELECT year, standing, ${RELEASED} AS released, count FROM activity_count WHERE accomplishment IS NULL AND ${cells}
        ${beside ? `UNION ALL SELECT year, status, ${RELEASED}, 1 FROM activity WHERE ${beside}` : ''}
        ) c GROUP BY 1, 2, 3`),
    ])

/** The same without cells. */
export const countedMatrix =
  ({ visible }: Viewer): Bare =>
  (pool) =>
    Promise.all([
      pool.query(`SELECT x.accomplishment_id, year, x.standing, ${RELEASED} AS released, count(*)
        FROM activity a JOIN activity_accomplishment x ON x.activity_id = a.id WHERE ${visible} GROUP BY 1, 2, 3, 4`),
      pool.query(
        `SELECT year, status, ${RELEASED} AS released, count(*) FROM activity WHERE ${visible} GROUP BY 1, 2, 3`,
      ),
    ])

const COLUMNS = `id::text, reference, source_reference, kind::text, title, summary, result, language, start_on::text,
  start_precision::text, end_on::text, end_precision::text, activity_type_id::text, activity_type_as_written, sources,
  sensitivity::text, status::text, has_approved, region::text, holder_ids::text[], version, field_versions,
  created_by_id::text, updated_by_id::text, created_at, updated_at, submitted_at, submitted_version`

/** One activity with all that hangs on it; from outside with the revision that is read. */
export const bareActivity =
  ({ visible, inside }: Viewer, next: () => string): Bare =>
  (pool) =>
    pool.query(
      `SELECT ${COLUMNS}, ${inside} AS inside, ${CONTRIBUTORS} AS contributors, ${UNDER} AS states,
        (SELECT coalesce(json_agg(t), '[]') FROM activity_term t WHERE t.activity_id = a.id) AS terms,
        (SELECT coalesce(json_agg(g), '[]') FROM gap g WHERE g.activity_id = a.id) AS gaps,
        (SELECT coalesce(json_agg(r ORDER BY r.at), '[]') FROM release_term r WHERE r.activity_id = a.id) AS release,
        (SELECT json_agg(json_build_object('id', p.id, 'name', p.name)) FROM actor p WHERE p.id IN (a.created_by_id, a.updated_by_id)) AS actors,
        CASE WHEN NOT ${inside} THEN (SELECT r.snapshot FROM activity_accomplishment x JOIN revision r ON r.id = x.approved_revision_id
          WHERE x.activity_id = a.id ORDER BY x.is_main DESC LIMIT 1) END AS snapshot
      FROM (SELECT * FROM activity WHERE reference = $1 AND ${visible}) a`,
      [next()],
    )

/** What the rows of a matrix are, from the tables around an activity. */
export const ROWS = {
  region: 'SELECT id AS activity_id, region::text AS key FROM activity',
  presence_type: `SELECT DISTINCT h.activity_id, p.type::text AS key FROM holder h JOIN presence p ON p.id = h.presence_id`,
  group: `SELECT DISTINCT t.activity_id, term.code AS key FROM activity_term t JOIN term ON term.id = t.term_id
    WHERE t.vocabulary = 'rights_holder'`,
} as const

/** Rows of another kind, and each activity once: counted over the tables, for no cell knows these rows. */
export const bareMatrixBy =
  ({ visible }: Viewer, by: keyof typeof ROWS): Bare =>
  (pool) =>
    Promise.all([
      pool.query(`SELECT key, year, status, ${RELEASED} AS released, count(*)
        FROM activity LEFT JOIN (${ROWS[by]}) named ON activity_id = id WHERE ${visible} GROUP BY 1, 2, 3, 4`),
      pool.query(
        `SELECT year, status, ${RELEASED} AS released, count(*) FROM activity WHERE ${visible} GROUP BY 1, 2, 3`,
      ),
    ])
