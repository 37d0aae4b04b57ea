import { z } from 'zod'

export const importSchema = z.strictObject({ import: z.uuid('errors.form_malformed') })

/** `repeated`: also what was imported before. */
export const writeSchema = importSchema.extend({ repeated: z.literal('yes').optional() })
