import 'server-only'
import { db } from '@/lib/core/db'
import { latestDigest } from '../rules/timing'

/**
 * Gathers what is due for each person into one letter: at once for those who chose so, else what came before the last
 * daily mail fell due. One statement, so a notice stands in one letter however many copies do this.
 */
export async function beginLetters(at: Date): Promise<void> {
  await db.$executeRaw`
    WITH due AS (
      SELECT notice.id, notice.person_id FROM notice JOIN person ON person.id = notice.person_id
      WHERE notice.letter_id IS NULL AND (person.mail <> 'daily' OR notice.created_at < ${latestDigest(at)})
      FOR UPDATE OF notice SKIP LOCKED
    ), begun AS (
      INSERT INTO letter (id, person_id, created_at, held_until)
      SELECT gen_random_uuid(), person_id, ${at}, ${at} FROM due GROUP BY person_id
      RETURNING id, person_id
    )
    UPDATE notice SET letter_id = begun.id FROM due JOIN begun USING (person_id) WHERE notice.id = due.id`
}
