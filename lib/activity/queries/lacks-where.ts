import 'server-only'
import { Prisma } from '@/lib/generated/prisma/client'
import type { GapField, Lack } from '../types'

const { sql } = Prisma
type Sql = Prisma.Sql

/** Nothing is stated in place of a value, or only that it is not known. */
const unstated = (field: GapField): Sql => sql`NOT EXISTS (
  SELECT 1 FROM gap WHERE gap.activity_id = activity.id AND gap.field = ${field}::gap_field AND gap.answer <> 'not_known')`

const noTerm = (vocabulary: string): Sql => sql`NOT EXISTS (
  SELECT 1 FROM activity_term term WHERE term.activity_id = activity.id AND term.vocabulary = ${vocabulary}::vocabulary)`

/** A lesson is asked for neither a day nor a place (rules/completeness.ts). */
const notALesson = sql`kind <> 'lesson_learned'`

const WHERE: Record<Lack, Sql> = {
  result: sql`coalesce(btrim(result), '') = '' AND ${unstated('result')}`,
  sources: sql`cardinality(sources) = 0 AND ${unstated('sources')}`,
  start: sql`start_on IS NULL AND ${notALesson} AND ${unstated('start')}`,
  countries: sql`${notALesson} AND ${noTerm('country')} AND ${unstated('countries')}`,
  partners: sql`${noTerm('partner')} AND ${unstated('partners')}`,
  rightsHolders: sql`${noTerm('rights_holder')} AND ${unstated('rightsHolders')}`,
  activityType: sql`activity_type_id IS NULL AND activity_type_as_written IS NULL`,
  accomplishments: sql`NOT EXISTS (
    SELECT 1 FROM activity_accomplishment link WHERE link.activity_id = activity.id AND link.is_main)`,
  publicUse: sql`public_use = 'unanswered'`,
}

/** Lacks one thing, as a condition on `activity`. Nobody is asked to mend what was withdrawn. */
export const lacksWhere = (lack: Lack): Sql => sql`(withdrawn_at IS NULL AND ${WHERE[lack]})`
