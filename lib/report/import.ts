import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/core/db'
import { PARTS } from './constants'

/** What a template says, in one language. */
const texts = {
  headings: z.record(z.string(), z.string()),
  parts: z.array(
    z.strictObject({
      part: z.enum(PARTS),
      heading: z.string(),
      paragraphs: z.array(z.string()),
      themes: z.record(z.string(), z.array(z.string())).optional(),
    }),
  ),
}

const templates = z.array(
  z.strictObject({
    id: z.string(),
    name: z.record(z.string(), z.string()),
    wordLimit: z.number().int().positive(),
    accomplishments: z.array(z.string().regex(/^EA\d+$/)),
    ...texts,
    languages: z.record(z.string(), z.strictObject(texts)).optional(),
  }),
)

/** Adds and corrects report templates by id; loading the same again changes nothing. Gives how many rows changed. */
export async function importTemplates(tx: Tx, file: unknown): Promise<number> {
  const rows = templates.parse(file).map(({ id, name, ...outline }) => ({ id, name, outline }))
  return tx.$executeRaw`
    INSERT INTO report_template (id, name, outline)
    SELECT id, name, outline FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS source(id text, name jsonb, outline jsonb)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, outline = excluded.outline
    WHERE (report_template.name, report_template.outline) IS DISTINCT FROM (excluded.name, excluded.outline)`
}
