import { useTranslations } from 'next-intl'
import { VerdictSaid } from '@/components/review/verdict-said'
import { standingOf } from '@/lib/comment/rules/anchor'
import { timeline } from '@/lib/comment/rules/timeline'
import type { Marks, PhraseTexts, Thread } from '@/lib/comment/types'
import type { VerdictLine } from '@/lib/review/queries/list-verdicts'
import type { Conversing } from './conversing'
import { ThreadForms } from './thread-forms'
import { ThreadItem } from './thread-item'

type ConversationProps = {
  threads: readonly Thread[]
  verdicts: readonly VerdictLine[]
  /** The text that is read beside it. */
  texts: PhraseTexts
  actorId: string
  locale: string
  /** null: only read here. */
  forms: Conversing | null
  /** What that text marks: comments on these words lead to them. */
  marks: Marks
}

/** All that was said of an activity, verdicts with their reasons and comments, in one line of time: latest first. */
export function Conversation({ threads, verdicts, texts, actorId, locale, forms, marks }: ConversationProps) {
  const t = useTranslations('comment')
  const fields = useTranslations('activity.field')
  const shown = new Set([...marks.values()].flat().map(({ id }) => id))
  if (threads.length + verdicts.length === 0) return <p className="soft">{t('none')}</p>
  return (
    <>
      <ol className="trail">
        {timeline(threads, verdicts).map((said) =>
          said.kind === 'verdict' ? (
            <VerdictSaid key={said.verdict.id} verdict={said.verdict} actorId={actorId} locale={locale} />
          ) : (
            <ThreadItem
              key={said.thread.id}
              thread={said.thread}
              standing={standingOf(said.thread, texts)}
              fieldName={said.thread.field && fields(said.thread.field)}
              acts={forms && <ThreadForms thread={said.thread} forms={forms} />}
              locale={locale}
              linked={shown.has(said.thread.id)}
            />
          ),
        )}
      </ol>
      <span id="phrase-said" hidden>
        {t('phrase_said')}
      </span>
    </>
  )
}
