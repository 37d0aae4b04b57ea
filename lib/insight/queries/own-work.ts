import 'server-only'
import { selectLines } from '@/lib/activity/queries/list-activities'
import { readActivity } from '@/lib/activity/queries/read-activity'
import { insideWhere } from '@/lib/activity/queries/visible-where'
import type { ActivityLine } from '@/lib/activity/reading/types'
import { type MissingField, missingForSubmission } from '@/lib/activity/rules/completeness'
import { standingKey } from '@/lib/activity/rules/standing'
import { ACCOMPLISHMENT_IDS } from '@/lib/activity/schema/inputs'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import { listVerdicts, type VerdictLine } from '@/lib/review/queries/list-verdicts'

const { sql } = Prisma

/** A page that says what is next names a few of each kind; lists hold the rest. */
export const MOST = 5

const LATEST_FIRST = sql`ORDER BY updated_at DESC, id LIMIT ${MOST}`

/** What came back, with the reason under each accomplishment that it came back for. */
export type ReturnedWork = { line: ActivityLine; verdicts: VerdictLine[] }

/** A draft with what it still lacks, in the order of the form. */
export type DraftWork = { line: ActivityLine; missing: MissingField[] }

/** The activities within a scope that were returned under any accomplishment, last changed first. */
export async function listReturned(scope: Scope): Promise<ReturnedWork[]> {
  const keys = ACCOMPLISHMENT_IDS.map((id) => standingKey(id, 'returned'))
  const condition = sql`${insideWhere(scope)} AND standings && ${keys}::text[]`
  const lines = await selectLines(scope, condition, LATEST_FIRST)
  return Promise.all(
    lines.map(async (line) => ({ line, verdicts: standingReturns(line, await listVerdicts(line.id)) })),
  )
}

/** The last verdict under each accomplishment that stands as returned. */
function standingReturns(line: ActivityLine, verdicts: VerdictLine[]): VerdictLine[] {
  const returned = line.accomplishments.filter(({ standing }) => standing === 'returned')
  return returned.flatMap(({ id }) => verdicts.find(({ accomplishment }) => accomplishment === id) ?? [])
}

/** The activities within a scope that were never submitted, last changed first. */
export async function listDrafts(scope: Scope): Promise<DraftWork[]> {
  const condition = sql`${insideWhere(scope)} AND status = 'draft' AND submitted_at IS NULL`
  const lines = await selectLines(scope, condition, LATEST_FIRST)
  return Promise.all(
    lines.map(async (line) => {
      const row = await readActivity(db, sql`id = ${line.id}::uuid AND ${insideWhere(scope)}`)
      return { line, missing: row ? missingForSubmission(row.content) : [] }
    }),
  )
}
