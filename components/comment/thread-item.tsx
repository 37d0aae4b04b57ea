import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import type { Standing, Thread } from '@/lib/comment/types'
import { isolated } from '@/lib/core/i18n/inline'
import { dayInWords } from '@/lib/core/i18n/moments'
import { CommentWords } from './comment-words'
import { ThreadAnchor } from './thread-anchor'

export type ThreadItemProps = {
  thread: Thread
  standing: Standing
  fieldName: string | null
  locale: string
  /** Whether the text beside marks the words. */
  linked: boolean
  /** Answering and settling it; none where it is only read. */
  acts?: ReactNode
}

/** A comment with its answers. A resolved one folds to a line. */
export function ThreadItem(props: ThreadItemProps) {
  const t = useTranslations('comment')
  const { thread, locale } = props
  const { id, resolved } = thread
  return (
    <li id={`comment-${id}`} className="talk__item">
      <Icon name={resolved ? 'check' : 'comment'} />
      {resolved ? (
        <details className="more">
          <summary>{t('resolved', { name: isolated(resolved.by), day: dayInWords(resolved.at, locale) })}</summary>
          <ThreadBody {...props} />
        </details>
      ) : (
        <ThreadBody {...props} />
      )}
    </li>
  )
}

function ThreadBody({ thread, locale, acts, ...anchor }: ThreadItemProps) {
  return (
    <div>
      <ThreadAnchor thread={thread} {...anchor} />
      <CommentWords comment={thread} revision={thread.revision} locale={locale} />
      {thread.replies.length > 0 && (
        <ol className="talk__replies">
          {thread.replies.map((reply) => (
            <li key={reply.id} id={`comment-${reply.id}`}>
              <CommentWords comment={reply} locale={locale} />
            </li>
          ))}
        </ol>
      )}
      {acts}
    </div>
  )
}
