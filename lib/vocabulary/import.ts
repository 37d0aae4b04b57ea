import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/core/db'
import { fold } from '@/lib/core/fold'
import type { Vocabulary } from './types'

/** A term as its file has it. What only one vocabulary needs goes into the attributes as it stands. */
const sourceSchema = z
  .looseObject({
    code: z.string().min(1),
    labels: z.record(z.string(), z.string().min(1)),
    aliases: z.array(z.string()),
  })
  .transform(({ code, labels, aliases, ...attributes }) => ({ code, labels, aliases, attributes }))

/** Lists without an order of their own are shown by label, in the reader's language. */
const BY_LABEL: readonly Vocabulary[] = ['country', 'partner']

/**
 * Adds and corrects the terms of a vocabulary by code. What an administrator edited, added or retired stays; loading
 * the same again changes nothing. Whoever calls it forgets what is remembered once the transaction has ended.
 *
 * @param file the terms in the order in which they are shown
 * @returns how many rows changed
 * @throws {z.ZodError} if the file is malformed
 */
export async function importTerms(tx: Tx, vocabulary: Vocabulary, file: unknown): Promise<number> {
  const sources = z.array(sourceSchema).parse(file)
  const terms = sources.map(({ code, attributes }, index) => {
    return { code, attributes, position: BY_LABEL.includes(vocabulary) ? 0 : index + 1 }
  })
  const labels = sources.flatMap(({ code, labels }) =>
    Object.entries(labels).map(([locale, label]) => ({ code, locale, label })),
  )
  const aliases = sources.flatMap(({ code, aliases }) =>
    [...new Set(aliases)].map((alias) => ({ code, alias, folded: fold(alias) })),
  )
  const changed = [
    await tx.$executeRaw`
      INSERT INTO term (id, vocabulary, code, position, attributes)
      SELECT gen_random_uuid(), ${vocabulary}::vocabulary, code, position, attributes
      FROM jsonb_to_recordset(${JSON.stringify(terms)}::jsonb) AS source(code text, position int, attributes jsonb)
      ON CONFLICT (vocabulary, code) DO UPDATE SET position = excluded.position, attributes = excluded.attributes
      WHERE term.edited_at IS NULL
        AND (term.position, term.attributes) IS DISTINCT FROM (excluded.position, excluded.attributes)`,
    await tx.$executeRaw`
      INSERT INTO term_label (term_id, locale, label)
      SELECT term.id, source.locale, source.label
      FROM jsonb_to_recordset(${JSON.stringify(labels)}::jsonb) AS source(code text, locale text, label text)
      JOIN term ON term.code = source.code AND term.vocabulary = ${vocabulary}::vocabulary AND term.edited_at IS NULL
      ON CONFLICT (term_id, locale) DO UPDATE SET label = excluded.label
      WHERE term_label.label IS DISTINCT FROM excluded.label`,
    await tx.$executeRaw`
      INSERT INTO term_alias (term_id, alias, folded)
      SELECT term.id, source.alias, source.folded
      FROM jsonb_to_recordset(${JSON.stringify(aliases)}::jsonb) AS source(code text, alias text, folded text)
      JOIN term ON term.code = source.code AND term.vocabulary = ${vocabulary}::vocabulary AND term.edited_at IS NULL
      ON CONFLICT (term_id, alias) DO NOTHING`,
  ]
  return changed.reduce((sum, count) => sum + count, 0)
}
