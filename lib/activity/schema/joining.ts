import { z } from 'zod'

const reference = z.string('errors.form_malformed').max(20, 'errors.form_malformed')

/** Asking to hold an activity as well. */
export const joinForm = z.strictObject({ reference, presence: z.uuid('activity.problems.choice') })

/** Answering a presence that asked. */
export const joinAnswer = z.strictObject({
  reference,
  request: z.uuid('errors.form_malformed'),
  answer: z.enum(['accept', 'decline'], 'errors.form_malformed'),
})
