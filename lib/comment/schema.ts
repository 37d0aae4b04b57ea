import { z } from 'zod'
import { clean } from '@/lib/activity/schema/inputs'
import { COMMENT_FIELDS, LONGEST_COMMENT, LONGEST_PHRASE } from './constants'

const malformed = 'errors.form_malformed'
const cleaned = z.string(malformed).transform(clean)

/** An empty choice is none. */
const none = z.literal('').transform(() => null)

/** What every comment says, whatever it is on. */
export const words = {
  /** Made by the page: the same one sent twice is one comment. */
  key: z.uuid(malformed),
  /** The comment that it answers. */
  thread: z.uuid(malformed).optional(),
  text: cleaned
    .refine((text) => text.length > 0, 'comment.problems.text_missing')
    .refine((text) => text.length <= LONGEST_COMMENT, 'comment.problems.text_long'),
  mention: z.union([none, z.uuid()], 'comment.problems.mention').optional().default(null),
  phrase: cleaned
    .refine((text) => text.length <= LONGEST_PHRASE, 'comment.problems.phrase_long')
    .optional()
    .default(''),
  /** Where a selection began; without script it is not known. */
  at: z
    .union([none, z.coerce.number().int().min(0).max(1_000_000)], malformed)
    .optional()
    .default(null),
}

const reference = z.string(malformed).min(1).max(20)

export const commentForm = z.strictObject({
  ...words,
  reference,
  field: z
    .union([none, z.enum(COMMENT_FIELDS)], malformed)
    .optional()
    .default(null),
})

/** What is done with a comment as a whole. */
export const settling = { thread: z.uuid(malformed), act: z.enum(['resolve', 'reopen'], malformed) }

export const settleForm = z.strictObject({ ...settling, reference })

export type CommentForm = z.output<typeof commentForm>
export type SettleForm = z.output<typeof settleForm>
export type Settling = { thread: string; act: 'resolve' | 'reopen' }
