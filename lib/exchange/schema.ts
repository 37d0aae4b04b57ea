import { z } from 'zod'
import { FIELD_KEYS, MOST_OTHERS } from './constants'
import type { FieldKey } from './types'

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

/** The input that says what a column is taken for, by its number among those that are not called like ours. */
export const columnInput = (at: number): `column${number}` => `column${at}`

const column = z
  .union([z.literal(''), z.enum(FIELD_KEYS as [FieldKey, ...FieldKey[]])], 'activity.problems.choice')
  .optional()

/** What the columns are that nothing of ours is called like. Empty: nothing. */
export const chooseSchema = importSchema.extend(
  Object.fromEntries(Array.from({ length: MOST_OTHERS }, (_, at) => [columnInput(at), column])) as Record<
    `column${number}`,
    typeof column
  >,
)
