import { useTranslations } from 'next-intl'
import { ANSWER_FIELDS, QUESTIONS } from '@/lib/activity/constants'
import type { Kind } from '@/lib/activity/types'
import { commentAction, settleCommentAction } from '@/lib/comment/actions'
import { COMMENT_FIELDS } from '@/lib/comment/constants'
import type { LoadedComments } from '@/lib/comment/loaders'
import type { CommentField } from '@/lib/comment/types'
import { CommentForm } from './comment-form'
import type { Conversing } from './conversing'

/** The forms on an activity: there is always something more to be said of it. */
type ActivityForms = Conversing & { write: NonNullable<Conversing['write']> }

/** What the forms on an activity send; null for those who only read. */
export const conversingOf = ({ form }: Pick<LoadedComments, 'form'>): ActivityForms | null =>
  form && {
    ...{ write: commentAction, settle: settleCommentAction },
    ...{ about: { reference: form.reference }, readers: form.readers, submissionKey: form.submissionKey },
  }

/** The fields that an activity of this kind has. */
const fieldsOf = (kind: Kind): CommentField[] => {
  const asked: readonly string[] = QUESTIONS[kind]
  const others: readonly string[] = ANSWER_FIELDS.filter((field) => !asked.includes(field))
  return COMMENT_FIELDS.filter((field) => !others.includes(field))
}

/** The form for a comment on an activity. */
export function ActivityCommentForm({ forms, kind }: { forms: ActivityForms; kind: Kind }) {
  const t = useTranslations('activity.field')
  return <CommentForm {...forms} fields={fieldsOf(kind).map((field) => ({ value: field, label: t(field) }))} />
}
