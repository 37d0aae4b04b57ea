import 'server-only'
import { z } from 'zod'
import { KINDS } from '@/lib/activity/constants'
import type { Tx } from '@/lib/core/db'
import { DIVISIONS, PARTS } from './constants'

const inLanguages = <T extends z.ZodType>(texts: T) =>
  z.strictObject({ en: texts, fr: texts.optional(), es: texts.optional() })

const accomplishment = z.string().regex(/^EA\d+$/)

const sections = z.array(
  z.strictObject({
    part: z.enum(PARTS),
    share: z.number().int().min(0).max(100).nullable(),
    draws: z
      .strictObject({ accomplishments: z.array(accomplishment), kinds: z.array(z.enum(KINDS)), by: z.enum(DIVISIONS) })
      .nullable(),
    texts: inLanguages(
      z.strictObject({
        heading: z.string(),
        paragraphs: z.array(z.string()),
        themes: z.record(z.string(), z.array(z.string())).optional(),
      }),
    ),
  }),
)

const templates = z.array(
  z.strictObject({
    id: z.string(),
    name: z.record(z.string(), z.string()),
    headings: inLanguages(z.record(accomplishment, z.string())),
    sections,
  }),
)

/** Adds and corrects the report templates that ship, by id; loading the same again changes nothing. Gives how many rows changed. */
export async function importTemplates(tx: Tx, file: unknown): Promise<number> {
  const rows = templates.parse(file).map(({ id, name, ...outline }) => ({ id, name, outline }))
  return tx.$executeRaw`
    INSERT INTO report_template (id, name, outline)
    SELECT id, name, outline FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS source(id text, name jsonb, outline jsonb)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, outline = excluded.outline
    WHERE report_template.made_by_id IS NULL AND (report_template.name, report_template.outline) IS DISTINCT FROM (excluded.name, excluded.outline)`
}
