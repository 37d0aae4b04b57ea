import { useTranslations } from 'next-intl'
import type { Conversing } from '@/components/comment/conversing'
import { ThreadForms } from '@/components/comment/thread-forms'
import { ThreadItem } from '@/components/comment/thread-item'
import type { Thread } from '@/lib/comment/types'

type LooseCommentsProps = { threads: readonly Thread[]; locale: string; forms: Conversing }

/** What was said of the report as a whole, or of paragraphs that are gone: it is settled, and no longer answered. */
export function LooseComments({ threads, locale, forms }: LooseCommentsProps) {
  const t = useTranslations('comment')
  if (threads.length === 0) return null
  return (
    <section className="src" aria-labelledby="loose">
      <h3 id="loose">{t('loose')}</h3>
      <ol className="trail">
        {threads.map((thread) => (
          <ThreadItem
            key={thread.id}
            thread={thread}
            standing={thread.quote === null ? 'none' : 'moved_on'}
            fieldName={null}
            linked={false}
            acts={<ThreadForms thread={thread} forms={forms} />}
            locale={locale}
          />
        ))}
      </ol>
    </section>
  )
}
