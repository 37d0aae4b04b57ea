import { useTranslations } from 'next-intl'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import { ButtonLink } from '@/components/ui/button-link'
import { StatusMark } from '@/components/ui/status-mark'
import { directionOf } from '@/lib/core/i18n/locales'
import { daysBetween } from '@/lib/review/rules/queue'
import type { QueueCount } from '@/lib/review/types'
import type { WorkWords } from './returned-todo'
import { Todo } from './todo'

type QueueTodoProps = Pick<WorkWords, 'short' | 'locale' | 'now'> & {
  count: QueueCount & { oldest: NonNullable<QueueCount['oldest']> }
}

/** A queue with something in it, by what has waited longest there. */
export function QueueTodo({ count, short, locale, now }: QueueTodoProps) {
  const t = useTranslations('home')
  const { accomplishment, waiting, oldest } = count
  const language = oldest.language ?? locale
  const href = `/review/${accomplishment}`
  return (
    <Todo
      mark={<StatusMark state="wait">{t('waiting', { count: waiting })}</StatusMark>}
      when={t('longest', { days: daysBetween(oldest.submittedAt, now) })}
      title={oldest.title}
      titleLang={language}
      titleDir={directionOf(language)}
      href={`${href}?activity=${oldest.reference}`}
      meta={
        <>
          <bdi>{oldest.reference}</bdi> · <AccomplishmentBadge code={accomplishment} /> {short.get(accomplishment)}
        </>
      }
      actions={<ButtonLink href={href}>{t('open_queue', { accomplishment })}</ButtonLink>}
    />
  )
}
