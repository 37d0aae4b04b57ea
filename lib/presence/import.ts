import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/core/db'
import { PRESENCE_TYPES, REGIONS } from './constants'

const day = z.iso.date().nullable()
const labels = z.record(z.string(), z.string())
const sourceSchema = z.strictObject({
  code: z.string().min(1),
  type: z.enum(PRESENCE_TYPES),
  region: z.enum(REGIONS),
  countries: z.array(z.string().length(2)),
  validFrom: day,
  validTo: day,
  article: labels.default({}),
  location: labels.optional(),
  note: z.string().optional(),
  verify: z.boolean().default(false),
  aliases: z.array(z.string()),
  names: z
    .array(
      z.strictObject({
        from: day,
        to: day,
        labels: z.record(z.string(), z.strictObject({ name: z.string().min(1), short: z.string().min(1) })),
      }),
    )
    .min(1),
})

/**
 * Adds and corrects presences by code, with their names by date and language. A presence that an administrator edited
 * stays as it is, as do those that are not in the file; loading the same again changes nothing.
 * Whoever calls it forgets what is remembered once the transaction has ended.
 *
 * @returns how many rows changed
 * @throws {z.ZodError} if the file is malformed
 */
export async function importPresences(tx: Tx, file: unknown): Promise<number> {
  const sources = z.array(sourceSchema).parse(file)
  const presences = JSON.stringify(
    sources.map(({ names, article, location, ...presence }) => ({ ...presence, attributes: { article, location } })),
  )
  const names = JSON.stringify(
    sources.flatMap(({ code, names }) =>
      names.flatMap(({ from, to, labels }) =>
        Object.entries(labels).map(([locale, label]) => ({ code, locale, ...label, valid_from: from, valid_to: to })),
      ),
    ),
  )
  const changed = [
    await tx.$executeRaw`
      INSERT INTO presence
        (id, code, type, region, country_codes, valid_from, valid_to, note_key, to_verify, aliases, attributes)
      SELECT gen_random_uuid(), code, type, region, countries, "validFrom", "validTo", note, verify, aliases, attributes
      FROM jsonb_to_recordset(${presences}::jsonb) AS source(code text, type presence_type, region region,
        countries text[], "validFrom" date, "validTo" date, note text, verify boolean, aliases text[], attributes jsonb)
      ON CONFLICT (code) DO UPDATE SET type = excluded.type, region = excluded.region,
        country_codes = excluded.country_codes, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
        note_key = excluded.note_key, to_verify = excluded.to_verify, aliases = excluded.aliases,
        attributes = excluded.attributes
      WHERE presence.edited_at IS NULL
        AND (presence.type, presence.region, presence.country_codes, presence.valid_from, presence.valid_to,
          presence.note_key, presence.to_verify, presence.aliases, presence.attributes)
        IS DISTINCT FROM (excluded.type, excluded.region, excluded.country_codes, excluded.valid_from,
          excluded.valid_to, excluded.note_key, excluded.to_verify, excluded.aliases, excluded.attributes)`,
    await tx.$executeRaw`
      DELETE FROM presence_name USING presence
      WHERE presence.id = presence_name.presence_id AND presence.edited_at IS NULL
        AND presence.code IN (SELECT code FROM jsonb_to_recordset(${presences}::jsonb) AS source(code text))
        AND NOT EXISTS (
          SELECT FROM jsonb_to_recordset(${names}::jsonb)
            AS source(code text, locale text, name text, short text, valid_from date, valid_to date)
          WHERE (source.code, source.locale, source.name, source.short, source.valid_from, source.valid_to)
            IS NOT DISTINCT FROM (presence.code, presence_name.locale, presence_name.name, presence_name.short,
              presence_name.valid_from, presence_name.valid_to))`,
    await tx.$executeRaw`
      INSERT INTO presence_name (id, presence_id, locale, name, short, valid_from, valid_to)
      SELECT gen_random_uuid(), presence.id, source.locale, source.name, source.short, source.valid_from, source.valid_to
      FROM jsonb_to_recordset(${names}::jsonb)
        AS source(code text, locale text, name text, short text, valid_from date, valid_to date)
      JOIN presence ON presence.code = source.code AND presence.edited_at IS NULL
      WHERE NOT EXISTS (
        SELECT FROM presence_name present
        WHERE present.presence_id = presence.id
          AND (present.locale, present.name, present.short, present.valid_from, present.valid_to)
            IS NOT DISTINCT FROM (source.locale, source.name, source.short, source.valid_from, source.valid_to))`,
  ]
  return changed.reduce((sum, count) => sum + count, 0)
}
