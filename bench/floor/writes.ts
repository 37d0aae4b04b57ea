import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { ActivityContent } from '@/lib/activity/rules/content'
import type { AccomplishmentId } from '@/lib/activity/types'

/** A case for a reviewer: an activity that waits for a verdict, with the accomplishment and the revision. */
export type Waiting = { reference: string; accomplishment: AccomplishmentId; revision: number }

async function inTransaction(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await work(client)
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}

/** The rows that logging an activity writes, with one statement for each table. */
export function bareCreate(pool: pg.Pool, actorId: string, content: ActivityContent): Promise<void> {
  const key = randomUUID()
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  const { accomplishments, countries, partners, rightsHolders, instruments, release } = content
  return inTransaction(pool, async (client) => {
    await client.query('INSERT INTO idempotency_key (actor_id, key, body_hash, answer) VALUES ($1, $2, $3, $4)', [
      ...[actorId, key, hash],
      '""',
    ])
    const { rows } = await client.query(
      `INSERT INTO activity (id, kind, title, summary, result, language, start_on, start_precision, activity_type_id, sources,
        sensitivity, internal_use, un_wide_use, public_use, region, year, holder_ids, standings, field_versions, created_by_id, updated_by_id)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $20) RETURNING id, reference`,
      [
        ...[randomUUID(), content.kind, content.title, content.summary, content.result, content.language],
        ...[content.start?.date, content.start?.precision, content.activityType?.termId, content.sources],
        ...[content.sensitivity, release.internal.basis, release.un_wide.basis, release.public_report.basis],
        ...[
          content.region,
          2014,
          content.holderIds,
          accomplishments.map(({ id }) => `${id}:draft`),
          '{"title": 1}',
          actorId,
        ],
      ],
    )
    const [{ id, reference }] = rows
    await client.query('INSERT INTO holder (activity_id, presence_id, position) SELECT $1, unnest($2::uuid[]), 0', [
      id,
      content.holderIds,
    ])
    await client.query(
      'INSERT INTO contributor (activity_id, position, presence_id) SELECT $1, 0, unnest($2::uuid[])',
      [id, content.holderIds],
    )
    await client.query(
      `INSERT INTO activity_term (activity_id, vocabulary, position, term_id)
        SELECT $1, v, 0, t FROM unnest($2::vocabulary[], $3::uuid[]) AS u (v, t)`,
      [
        id,
        ['country', 'partner', 'rights_holder', 'instrument'],
        [countries, partners, rightsHolders, instruments].map(([link]) => link?.termId),
      ],
    )
    await client.query(`INSERT INTO gap (activity_id, field, answer) VALUES ($1, 'sources', 'not_known')`, [id])
    await client.query(
      `INSERT INTO activity_accomplishment (activity_id, accomplishment_id, is_main, sentence)
        SELECT $1, a, m, s FROM unnest($2::text[], $3::boolean[], $4::text[]) AS u (a, m, s)`,
      [
        id,
        accomplishments.map((each) => each.id),
        accomplishments.map(({ main }) => main),
        accomplishments.map(({ sentence }) => sentence),
      ],
    )
    await client.query(
      `INSERT INTO release_term (id, activity_id, purpose, basis, actor_id)
        SELECT gen_random_uuid(), $1, p, b, $4 FROM unnest($2::purpose[], $3::release_basis[]) AS u (p, b)`,
      [id, Object.keys(release), Object.values(release).map(({ basis }) => basis), actorId],
    )
    await audit(client, actorId, 'activity.created', id)
    await client.query('UPDATE idempotency_key SET answer = $3 WHERE actor_id = $1 AND key = $2', [
      ...[actorId, key],
      JSON.stringify(reference),
    ])
  })
}

const audit = (client: pg.PoolClient, actorId: string, event: string, subjectId: string) =>
  client.query(
    `INSERT INTO audit_event (actor_id, event, subject_type, subject_id, data) VALUES ($1, $2, 'activity', $3, '{}')`,
    [actorId, event, subjectId],
  )

/** The rows that an approval reads and writes. */
export function bareVerdict(pool: pg.Pool, actorId: string, { reference, accomplishment }: Waiting): Promise<void> {
  return inTransaction(pool, async (client) => {
    const locked = await client.query('SELECT * FROM activity WHERE reference = $1 FOR UPDATE', [reference])
    const [{ id, standings, status }] = locked.rows
    const revisions = await client.query(
      'SELECT id, snapshot FROM revision WHERE activity_id = $1 ORDER BY number DESC LIMIT 1',
      [id],
    )
    const [{ id: revisionId, snapshot }] = revisions.rows
    await client.query('SELECT submitted_by_id FROM revision WHERE activity_id = $1', [id])
    await client.query(
      `INSERT INTO verdict (id, revision_id, accomplishment_id, outcome, actor_id) VALUES (gen_random_uuid(), $1, $2, 'approved', $3)`,
      [revisionId, accomplishment, actorId],
    )
    await client.query(
      `UPDATE activity_accomplishment SET standing = 'approved', changed_since = false, approved_revision_id = $3
        WHERE activity_id = $1 AND accomplishment_id = $2`,
      [id, accomplishment, revisionId],
    )
    await client.query('UPDATE release_term SET pending = false WHERE activity_id = $1 AND pending', [id])
    const after = (standings as string[]).map((key) =>
      key === `${accomplishment}:submitted` ? `${accomplishment}:approved` : key,
    )
    await client.query(
      `UPDATE activity SET standings = $2, status = $3, has_approved = true, published_title = $4, published_text = $5 WHERE id = $1`,
      [id, after, status === 'submitted' ? 'approved' : status, snapshot.title, snapshot.summary],
    )
    await audit(client, actorId, 'verdict.given', id)
    await client.query(`INSERT INTO outbox_event (event, payload) VALUES ('verdict.given', '{}')`)
  })
}
