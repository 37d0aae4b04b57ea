import { z } from 'zod'
import { filterOf, toParams } from './filter'
import { clean } from './inputs'

/** A filter to be kept: its query is written anew, so that one filter has one query. */
export const keepFilterForm = z.strictObject({
  name: z
    .string('errors.form_malformed')
    .transform(clean)
    .refine((text) => text.length > 0, 'activity.list.kept.problems.name')
    .refine((text) => text.length <= 80, 'activity.list.kept.problems.long'),
  query: z
    .string('errors.form_malformed')
    .max(2_000, 'errors.form_malformed')
    .transform((text) => toParams({ ...filterOf(new URLSearchParams(text)), page: 1 }).toString())
    .refine((query) => query !== '', 'activity.list.kept.problems.empty'),
})

export const dropFilterForm = z.strictObject({ id: z.uuid('errors.form_malformed') })

export type KeepFilterForm = z.output<typeof keepFilterForm>
export type DropFilterForm = z.output<typeof dropFilterForm>
