import { z } from 'zod'
import { ACCOMPLISHMENT_IDS, clean } from '@/lib/activity/schema/inputs'
import type { AccomplishmentId } from '@/lib/activity/types'

export const LONGEST_REASON = 4_000

/** The verdict form: two buttons send the outcome, the reason is needed to return. */
export const verdictForm = z.strictObject({
  reference: z.string().min(1).max(20),
  accomplishment: z.enum(ACCOMPLISHMENT_IDS as [AccomplishmentId, ...AccomplishmentId[]], 'errors.form_malformed'),
  /** The revision that was read: a newer one has to be read first. */
  revision: z.coerce.number('errors.form_malformed').int().positive(),
  outcome: z.enum(['approved', 'returned'], 'errors.form_malformed'),
  reason: z
    .string()
    .transform(clean)
    .refine((text) => text.length <= LONGEST_REASON, 'review.problems.reason_long')
    .optional()
    .default(''),
})

/** The same as it is sent from a queue: whose query leads on to what waits next in it. */
export const verdictInQueue = verdictForm.extend({ view: z.string().max(500, 'errors.form_malformed').optional() })

export type VerdictForm = z.output<typeof verdictForm>
