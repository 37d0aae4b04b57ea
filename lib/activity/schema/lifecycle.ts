import { z } from 'zod'
import { clean } from './form'

const reference = z.string('errors.form_malformed').max(20, 'errors.form_malformed')
const MOST_REASON = 1_000

export const referenceForm = z.strictObject({ reference })

export const withdrawForm = z.strictObject({
  reference,
  reason: z
    .string('activity.problems.reason_missing')
    .transform(clean)
    .refine((reason) => reason.length <= MOST_REASON, 'activity.problems.sentence_long'),
})

export const restoreForm = z.strictObject({
  reference,
  revision: z.coerce.number('errors.form_malformed').int('errors.form_malformed').positive('errors.form_malformed'),
})
