import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { standingOf } from '@/lib/comment/rules/anchor'
import type { PhraseTexts, Thread } from '@/lib/comment/types'
import { ThreadItem } from './thread-item'

type OpenCommentsProps = { threads: readonly Thread[]; texts: PhraseTexts; reference: string; locale: string }

/** What is still to be answered, beside the form that answers it. Only read: a reply is sent from the activity's page. */
export function OpenComments({ threads, texts, reference, locale }: OpenCommentsProps) {
  const t = useTranslations('comment')
  const fields = useTranslations('activity.field')
  const open = threads.filter(({ resolved }) => !resolved)
  if (open.length === 0) return null
  return (
    <section aria-labelledby="open-comments">
      <h2 id="open-comments">
        {t('open_title')} <span className="n">{open.length}</span>
      </h2>
      <ol className="trail">
        {open.map((thread) => (
          <ThreadItem
            key={thread.id}
            thread={thread}
            standing={standingOf(thread, texts)}
            fieldName={thread.field && fields(thread.field)}
            locale={locale}
            linked={false}
          />
        ))}
      </ol>
      <p>
        <ButtonLink small href={`/activities/${reference}#conversation`}>
          {t('answer_there')}
        </ButtonLink>
      </p>
    </section>
  )
}
