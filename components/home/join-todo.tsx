import { useTranslations } from 'next-intl'
import { StatusMark } from '@/components/ui/status-mark'
import type { WaitingJoin } from '@/lib/activity/reading/types'
import { bodyLabel } from '@/lib/activity/rules/naming'
import { isolated } from '@/lib/core/i18n/inline'
import { directionOf } from '@/lib/core/i18n/locales'
import { dayInWords } from '@/lib/core/i18n/moments'
import type { WorkWords } from './returned-todo'
import { Todo } from './todo'

/** A presence that asks to hold an activity too: it waits for whoever holds it. */
export function JoinTodo({ join, names, locale }: { join: WaitingJoin } & WorkWords) {
  const t = useTranslations('home')
  const none = useTranslations('activity.none')
  const { reference, title, presenceId, at } = join
  const language = join.language ?? locale
  const presence = bodyLabel({ presenceId, asWritten: null }, names, locale)
  return (
    <Todo
      mark={<StatusMark state="wait">{t('join_mark')}</StatusMark>}
      when={dayInWords(at, locale)}
      title={title || none('title')}
      titleLang={title ? language : undefined}
      titleDir={title ? directionOf(language) : undefined}
      href={`/activities/${reference}#join`}
      meta={<bdi>{reference}</bdi>}
    >
      <p>{t('join', { presence: isolated(presence) })}</p>
    </Todo>
  )
}
