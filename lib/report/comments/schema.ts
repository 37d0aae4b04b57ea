import { z } from 'zod'
import { settling, words } from '@/lib/comment/schema'

const report = z.uuid('errors.form_malformed')

/** A comment on a paragraph, or on words of it. */
export const paragraphCommentForm = z.strictObject({ ...words, report, paragraph: z.uuid('errors.form_malformed') })

/** Resolving a comment of a report, or opening it again. */
export const settleParagraphCommentForm = z.strictObject({
  ...settling,
  report,
  /** Sent along by the page on which it stands. */
  paragraph: z.uuid('errors.form_malformed').optional(),
})

export type ParagraphCommentForm = z.output<typeof paragraphCommentForm>
export type SettleParagraphCommentForm = z.output<typeof settleParagraphCommentForm>
