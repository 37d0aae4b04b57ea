'use server'
import { formAction } from '@/lib/gate/action'
import { commentActivity, settleComment } from './commands/comment-activity'
import { commentForm, settleForm } from './schema'

/** Comments on an activity, or answers a comment. */
export const commentAction = formAction({
  schema: commentForm,
  run: commentActivity,
  next: (_value, { thread }) => ({ message: thread ? 'comment.answered' : 'comment.written' }),
})

/** Resolves a comment, or opens it again. */
export const settleCommentAction = formAction({
  schema: settleForm,
  run: settleComment,
  next: () => undefined,
})
