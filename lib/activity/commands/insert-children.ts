import 'server-only'
import type { Tx } from '@/lib/core/db'
import type { Vocabulary } from '@/lib/vocabulary/types'
import { PURPOSES } from '../constants'
import { type ActivityContent, stable, UNANSWERED } from '../rules/content'
import { contributorRows, gapRows, holderRows, LISTS, termRows } from './write-content'
import { termOf } from './write-release'

type Written = { id: string; content: ActivityContent }

/**
 * Writes all rows that hang on new activities. There is nothing to replace and no row waits for another, so that one
 * statement takes them all: whoever logs on a slow server waits once instead of six times.
 */
export async function insertChildren(tx: Tx, activities: readonly Written[], actorId: string): Promise<void> {
  const json = <T>(rowsOf: (id: string, content: ActivityContent) => T[]): string =>
    JSON.stringify(activities.flatMap(({ id, content }) => rowsOf(id, content)))
  await tx.$executeRaw`
    WITH held AS (
      INSERT INTO holder (activity_id, presence_id, position)
      SELECT * FROM jsonb_to_recordset(${json((id, { holderIds }) => holderRows(id, holderIds))}::jsonb)
        AS r ("activityId" uuid, "presenceId" uuid, position int)
    ), contributed AS (
      INSERT INTO contributor (activity_id, position, presence_id, as_written, body_type)
      SELECT * FROM jsonb_to_recordset(${json((id, { contributors }) => contributorRows(id, contributors))}::jsonb)
        AS r ("activityId" uuid, position int, "presenceId" uuid, "asWritten" text, "bodyType" text)
    ), named AS (
      INSERT INTO activity_term (activity_id, vocabulary, position, term_id, as_written, proposed_id)
      SELECT * FROM jsonb_to_recordset(${json(listedRows)}::jsonb)
        AS r ("activityId" uuid, vocabulary vocabulary, position int, "termId" uuid, "asWritten" text, "proposedId" uuid)
    ), left_open AS (
      INSERT INTO gap (activity_id, field, answer)
      SELECT * FROM jsonb_to_recordset(${json(gapRows)}::jsonb)
        AS r ("activityId" uuid, field gap_field, answer gap_answer)
    ), filed AS (
      INSERT INTO activity_accomplishment (activity_id, accomplishment_id, is_main, sentence, proposed_by_id)
      SELECT * FROM jsonb_to_recordset(${json(accomplishmentRows)}::jsonb)
        AS r ("activityId" uuid, id text, main boolean, sentence text, "proposedById" uuid)
    )
    INSERT INTO release_term (id, activity_id, purpose, basis, given_by, covers, until, actor_id)
    SELECT gen_random_uuid(), r.* FROM jsonb_to_recordset(${json((id, content) => releaseRows(id, content, actorId))}::jsonb)
      AS r ("activityId" uuid, purpose purpose, basis release_basis, "givenBy" text, covers text, until date, "actorId" uuid)`
}

const listedRows = (id: string, content: ActivityContent) =>
  (Object.entries(LISTS) as [keyof typeof LISTS, Vocabulary][]).flatMap(([field, vocabulary]) =>
    termRows(id, vocabulary, content[field]),
  )

const accomplishmentRows = (activityId: string, { accomplishments }: ActivityContent) =>
  accomplishments.map((each) => ({ activityId, ...each }))

/** What is answered; nothing stood before, so that nothing has to wait. */
const releaseRows = (id: string, { release }: ActivityContent, actorId: string) =>
  PURPOSES.filter((purpose) => stable(release[purpose]) !== stable(UNANSWERED)).map((purpose) =>
    termOf(id, purpose, release[purpose], actorId),
  )
