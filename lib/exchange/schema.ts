import { z } from 'zod'

export const importSchema = z.strictObject({ import: z.uuid('errors.form_malformed') })

/** `repeated`: also what was imported before. */
export const writeSchema = importSchema.extend({ repeated: z.literal('yes').optional() })

/** Rows copied from a spreadsheet, the headers first. An action takes one megabyte. */
export const pasteSchema = z.strictObject({
  pasted: z
    .string('errors.form_malformed')
    .regex(/\S/, 'exchange.refused.empty')
    .max(300_000, 'exchange.refused.pasted_too_long'),
})
