import { useTranslations } from 'next-intl'
import type { Kind } from '@/lib/activity/types'
import type { LoadedComments } from '@/lib/comment/loaders'
import type { Marks, PhraseTexts } from '@/lib/comment/types'
import type { VerdictLine } from '@/lib/review/queries/list-verdicts'
import { ActivityCommentForm, conversingOf } from './activity-conversation'
import { Conversation } from './conversation'

type ConversationSectionProps = {
  comments: LoadedComments
  verdicts: readonly VerdictLine[]
  texts: PhraseTexts
  marks: Marks
  kind: Kind
  actorId: string
  locale: string
}

/** The margin of an activity's page in which people talk about it. */
export function ConversationSection({ comments, kind, ...said }: ConversationSectionProps) {
  const t = useTranslations('comment')
  const forms = conversingOf(comments)
  const open = comments.threads.filter(({ resolved }) => !resolved).length
  return (
    <section className="talk" aria-labelledby="conversation">
      <h2 id="conversation">
        {t('title')} <span className="n">{t('open', { count: open })}</span>
      </h2>
      {forms && <ActivityCommentForm forms={forms} kind={kind} />}
      <Conversation {...said} threads={comments.threads} forms={forms} />
    </section>
  )
}
