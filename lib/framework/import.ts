import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/core/db'
import { NOTE_PREFIX } from './constants'

const labels = z.record(z.string(), z.string().min(1))
const verify = z.boolean().default(false)
const year = z.int().min(1900).max(2200)

const frameworksSchema = z.strictObject({
  frameworks: z.array(z.strictObject({ code: z.string(), yearFrom: year, yearTo: year, labels })),
  accomplishments: z.array(z.strictObject({ id: z.string().regex(/^EA\d+$/), number: z.int().positive() })),
  wordings: z.array(
    z.strictObject({
      framework: z.string(),
      accomplishment: z.string(),
      labels: z.record(z.string(), z.strictObject({ short: z.string().min(1), text: z.string().min(1) })),
      verify,
    }),
  ),
  crosswalk: z.array(
    z.strictObject({
      framework: z.string(),
      result: z.string(),
      accomplishment: z.string(),
      relation: z.enum(['same', 'wider', 'narrower', 'split']),
    }),
  ),
  themes: z.array(
    z.strictObject({
      id: z.string(),
      labels,
      frameworks: z.array(z.strictObject({ framework: z.string(), priority: z.boolean(), verify })),
    }),
  ),
})
const notesSchema = z.array(z.looseObject({ key: z.string(), text: labels, verify }))
const settingsSchema = z.record(z.string(), z.looseObject({ verify }))

/**
 * Adds and corrects frameworks, accomplishments with their wordings, the crosswalk and themes. Wording that an
 * administrator edited stays; loading the same again changes nothing. Whoever calls it forgets what is remembered once
 * the transaction has ended.
 *
 * @returns how many rows changed
 * @throws {z.ZodError} if the file is malformed
 */
export async function importFrameworks(tx: Tx, file: unknown): Promise<number> {
  const source = frameworksSchema.parse(file)
  const wordings = source.wordings.flatMap(({ labels, ...wording }) =>
    Object.entries(labels).map(([locale, words]) => ({ ...wording, locale, ...words })),
  )
  const inFrameworks = source.themes.flatMap(({ id, frameworks }) => frameworks.map((within) => ({ id, ...within })))
  return sum([
    await tx.$executeRaw`
      INSERT INTO framework (id, name, year_from, year_to)
      SELECT code, labels, "yearFrom", "yearTo"
      FROM jsonb_to_recordset(${JSON.stringify(source.frameworks)}::jsonb)
        AS source(code text, labels jsonb, "yearFrom" int, "yearTo" int)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, year_from = excluded.year_from, year_to = excluded.year_to
      WHERE (framework.name, framework.year_from, framework.year_to)
        IS DISTINCT FROM (excluded.name, excluded.year_from, excluded.year_to)`,
    await tx.$executeRaw`
      INSERT INTO accomplishment (id, number)
      SELECT id, number FROM jsonb_to_recordset(${JSON.stringify(source.accomplishments)}::jsonb) AS source(id text, number int)
      ON CONFLICT (id) DO NOTHING`,
    await tx.$executeRaw`
      INSERT INTO wording (accomplishment_id, framework_id, locale, short, text, to_verify)
      SELECT accomplishment, framework, locale, short, text, verify
      FROM jsonb_to_recordset(${JSON.stringify(wordings)}::jsonb)
        AS source(accomplishment text, framework text, locale text, short text, text text, verify boolean)
      ON CONFLICT (accomplishment_id, framework_id, locale)
        DO UPDATE SET short = excluded.short, text = excluded.text, to_verify = excluded.to_verify
      WHERE wording.edited_at IS NULL
        AND (wording.short, wording.text, wording.to_verify)
        IS DISTINCT FROM (excluded.short, excluded.text, excluded.to_verify)`,
    await tx.$executeRaw`
      INSERT INTO crosswalk (id, framework_id, result_code, accomplishment_id, relation)
      SELECT gen_random_uuid(), framework, result, accomplishment, relation
      FROM jsonb_to_recordset(${JSON.stringify(source.crosswalk)}::jsonb)
        AS source(framework text, result text, accomplishment text, relation crosswalk_relation)
      ON CONFLICT (framework_id, result_code, accomplishment_id) DO UPDATE SET relation = excluded.relation
      WHERE crosswalk.relation IS DISTINCT FROM excluded.relation`,
    await tx.$executeRaw`
      INSERT INTO theme (id, labels)
      SELECT id, labels FROM jsonb_to_recordset(${JSON.stringify(source.themes)}::jsonb) AS source(id text, labels jsonb)
      ON CONFLICT (id) DO UPDATE SET labels = excluded.labels WHERE theme.labels IS DISTINCT FROM excluded.labels`,
    await tx.$executeRaw`
      INSERT INTO theme_in_framework (theme_id, framework_id, is_priority)
      SELECT id, framework, priority
      FROM jsonb_to_recordset(${JSON.stringify(inFrameworks)}::jsonb) AS source(id text, framework text, priority boolean)
      ON CONFLICT (theme_id, framework_id) DO UPDATE SET is_priority = excluded.is_priority
      WHERE theme_in_framework.is_priority IS DISTINCT FROM excluded.is_priority`,
  ])
}

/**
 * Adds and corrects settings and standing notes by key, leaving alone what an administrator edited.
 *
 * @returns how many rows changed
 * @throws {z.ZodError} if a file is malformed
 */
export async function importSettings(tx: Tx, files: { settings: unknown; notes: unknown }): Promise<number> {
  const notes = notesSchema.parse(files.notes).map(({ key, ...note }) => [NOTE_PREFIX + key, note] as const)
  const settings = [...Object.entries(settingsSchema.parse(files.settings)), ...notes]
  const rows = settings.map(([key, { verify, ...value }]) => ({ key, value, verify }))
  return tx.$executeRaw`
    INSERT INTO setting (key, value, to_verify)
    SELECT key, value, verify
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS source(key text, value jsonb, verify boolean)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, to_verify = excluded.to_verify, updated_at = now()
    WHERE setting.edited_at IS NULL
      AND (setting.value, setting.to_verify) IS DISTINCT FROM (excluded.value, excluded.to_verify)`
}

const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0)
