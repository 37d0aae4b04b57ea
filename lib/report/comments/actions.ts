'use server'
import { formAction } from '@/lib/gate/action'
import { commentParagraph, settleParagraphComment } from './commands'
import { paragraphCommentForm, settleParagraphCommentForm } from './schema'

/** Comments on a paragraph, or answers a comment. */
export const commentParagraphAction = formAction({
  schema: paragraphCommentForm,
  run: commentParagraph,
  next: (_value, { thread }) => ({ message: thread ? 'comment.answered' : 'comment.written' }),
})

/** Resolves a comment of a report, or opens it again. */
export const settleParagraphCommentAction = formAction({
  schema: settleParagraphCommentForm,
  run: settleParagraphComment,
  next: () => undefined,
})
