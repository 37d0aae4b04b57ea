import { useTranslations } from 'next-intl'
import { CommentForm } from '@/components/comment/comment-form'
import type { Conversing } from '@/components/comment/conversing'
import { ThreadForms } from '@/components/comment/thread-forms'
import { ThreadItem } from '@/components/comment/thread-item'
import type { Standing, Thread } from '@/lib/comment/types'

type ParagraphTalkProps = {
  threads: readonly Thread[]
  /** Whether the words of a comment stand in what is read. */
  standing: (thread: Thread) => Standing
  locale: string
  /** null: only read here. */
  forms: Conversing | null
}

/** What was said of a paragraph, and a comment more. None of it is in the document that leaves. */
export function ParagraphTalk({ threads, standing, locale, forms }: ParagraphTalkProps) {
  const t = useTranslations('comment')
  return (
    <section className="src talk" aria-labelledby="talk">
      <h3 id="talk">
        {t('comments')}{' '}
        <span className="n">{t('open', { count: threads.filter(({ resolved }) => !resolved).length })}</span>
      </h3>
      {threads.length > 0 && (
        <ol className="trail">
          {threads.map((thread) => (
            <ThreadItem
              key={thread.id}
              thread={thread}
              standing={standing(thread)}
              fieldName={null}
              linked={false}
              acts={forms && <ThreadForms thread={thread} forms={forms} />}
              locale={locale}
            />
          ))}
        </ol>
      )}
      {forms?.write && <CommentForm {...forms} write={forms.write} />}
    </section>
  )
}
