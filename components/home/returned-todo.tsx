import { useTranslations } from 'next-intl'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import { ButtonLink } from '@/components/ui/button-link'
import { StatusMark } from '@/components/ui/status-mark'
import type { Names } from '@/lib/activity/rules/naming'
import { directionOf } from '@/lib/core/i18n/locales'
import type { ReturnedWork } from '@/lib/insight/queries/own-work'
import { daysBetween } from '@/lib/review/rules/queue'
import { ActivityFacts } from './activity-facts'
import { Todo } from './todo'

export type WorkWords = {
  names: Names
  /** The short names of the accomplishments. */
  short: ReadonlyMap<string, string>
  locale: string
  now: Date
}

/** An activity that came back, with the reasons, and the way to answer them. */
export function ReturnedTodo({ work, ...words }: { work: ReturnedWork } & WorkWords) {
  const t = useTranslations('home')
  const { line, verdicts } = work
  const language = line.language ?? words.locale
  const edit = `/activities/${line.reference}/edit`
  const [latest] = verdicts
  return (
    <Todo
      mark={<StatusMark state="returned">{t('returned')}</StatusMark>}
      when={latest && t('ago', { days: daysBetween(latest.at, words.now) })}
      title={line.title}
      titleLang={language}
      titleDir={directionOf(language)}
      href={edit}
      meta={<ActivityFacts line={line} {...words} />}
      actions={
        <>
          <ButtonLink kind="go" href={edit}>
            {t('answer')}
            <span className="vh"> {line.reference}</span>
          </ButtonLink>
          <ButtonLink href={`/activities/${line.reference}`}>
            {t('read_review')}
            <span className="vh"> {line.reference}</span>
          </ButtonLink>
        </>
      }
    >
      {verdicts.map((verdict) => (
        <div key={verdict.id}>
          <blockquote className="quote lines" dir="auto">
            {verdict.reason}
          </blockquote>
          <p className="meta">
            {t('by_for', { name: verdict.by })} <AccomplishmentBadge code={verdict.accomplishment} />{' '}
            {words.short.get(verdict.accomplishment)}
          </p>
        </div>
      ))}
    </Todo>
  )
}
