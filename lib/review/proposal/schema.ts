import { z } from 'zod'
import { ACCOMPLISHMENT_IDS, clean } from '@/lib/activity/schema/inputs'
import type { AccomplishmentId } from '@/lib/activity/types'
import { LONGEST_REASON, verdictForm } from '../schema'

const LONGEST_SENTENCE = 1_000

const text = (most: number, key: string) =>
  z
    .string()
    .transform(clean)
    .refine((words) => words.length <= most, key)
    .optional()
    .default('')

/** Proposes another accomplishment, beside the one that is reviewed or in place of it. */
export const proposalForm = verdictForm.pick({ reference: true, accomplishment: true }).extend({
  proposed: z.enum(ACCOMPLISHMENT_IDS as [AccomplishmentId, ...AccomplishmentId[]], 'review.problems.choose'),
  way: z.enum(['beside', 'instead'], 'errors.form_malformed'),
  why: text(LONGEST_REASON, 'review.problems.reason_long'),
})

/** The officer's answer; what the activity contributed to it is said where it is added. */
export const settleForm = verdictForm.pick({ reference: true }).extend({
  proposal: z.uuid('errors.form_malformed'),
  answer: z.enum(['confirm', 'decline'], 'errors.form_malformed'),
  sentence: text(LONGEST_SENTENCE, 'activity.problems.sentence_long'),
})

export type ProposalForm = z.output<typeof proposalForm>
export type SettleForm = z.output<typeof settleForm>
