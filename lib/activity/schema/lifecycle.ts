import { z } from 'zod'
import { PURPOSES } from '../constants'
import { clean } from './inputs'

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

export const withdrawAgreementForm = z.strictObject({
  reference,
  purpose: z.enum(PURPOSES, 'activity.problems.choice'),
  by: z.string().max(200, 'activity.problems.by_long').transform(clean),
})

export const restoreForm = z.strictObject({
  reference,
  revision: z.coerce.number('errors.form_malformed').int('errors.form_malformed').positive('errors.form_malformed'),
})
