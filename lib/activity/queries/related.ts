import 'server-only'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import type { RelatedLine } from '../reading/types'
import { insideWhere, visibleWhere } from './visible-where'

const { sql } = Prisma

/** Activities to propose as what a practice was drawn from: the latest that the person sees from inside. */
const MOST_PROPOSED = 40

const titleFor = (scope: Scope) =>
  sql`CASE WHEN ${insideWhere(scope)} THEN title ELSE coalesce(published_title, title) END`

/** Those of the references that a scope may see, each with its title. The others stay a bare reference. */
export async function listRelated(scope: Scope, references: readonly string[]): Promise<RelatedLine[]> {
  if (references.length === 0) return []
  return db.$queryRaw<RelatedLine[]>`
    SELECT reference, ${titleFor(scope)} AS title, language, kind::text FROM activity
    WHERE reference = ANY(${[...references]}) AND ${visibleWhere(scope)} ORDER BY reference`
}

/** The practices drawn from an activity and the lessons that qualify it, as far as a scope may see them. */
export async function listRelating(scope: Scope, reference: string): Promise<RelatedLine[]> {
  // From outside, only what was approved says what it rests on.
  const said = sql`CASE WHEN ${insideWhere(scope)} THEN related @> ARRAY[${reference}]::text[] ELSE EXISTS (
    SELECT 1 FROM activity_accomplishment x JOIN revision r ON r.id = x.approved_revision_id
    WHERE x.activity_id = activity.id AND r.snapshot -> 'related' ? ${reference}) END`
  return db.$queryRaw<RelatedLine[]>`
    SELECT reference, ${titleFor(scope)} AS title, language, kind::text FROM activity
    WHERE related @> ARRAY[${reference}]::text[] AND kind <> 'field_initiative' AND ${said} AND ${visibleWhere(scope)}
    ORDER BY reference LIMIT ${MOST_PROPOSED}`
}

/** What a field for references proposes: "TC-0041 its title". */
export async function proposeRelated(scope: Scope): Promise<string[]> {
  const lines = await db.$queryRaw<RelatedLine[]>`
    SELECT reference, title, language, kind::text FROM activity
    WHERE ${insideWhere(scope)} AND kind = 'field_initiative' AND title <> ''
    ORDER BY updated_at DESC LIMIT ${MOST_PROPOSED}`
  return lines.map(({ reference, title }) => `${reference} ${title.replaceAll(/[;؛；]/g, ',')}`)
}
