import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { StatusMark } from '@/components/ui/status-mark'
import { directionOf } from '@/lib/core/i18n/locales'
import { dayInWords } from '@/lib/core/i18n/moments'
import type { DraftWork } from '@/lib/insight/queries/own-work'
import { ActivityFacts } from './activity-facts'
import type { WorkWords } from './returned-todo'
import { Todo } from './todo'

/** Where the form keeps what is missing, if not under the name of the field. */
const INPUT_OF: Partial<Record<DraftWork['missing'][number], string>> = { sentences: 'accomplishments' }

/** A draft, and what it lacks before it can be submitted, each with the way to its field. */
export function DraftTodo({ work, ...words }: { work: DraftWork } & WorkWords) {
  const t = useTranslations('home')
  const missing = useTranslations('activity.missing')
  const none = useTranslations('activity.none')
  const { line } = work
  const language = line.language ?? words.locale
  const edit = `/activities/${line.reference}/edit`
  const saved = dayInWords(line.updatedAt, words.locale)
  return (
    <Todo
      mark={<StatusMark state="draft">{t('draft', { count: work.missing.length })}</StatusMark>}
      when={t('saved', { day: saved })}
      title={line.title || none('title')}
      titleLang={line.title ? language : undefined}
      titleDir={line.title ? directionOf(language) : undefined}
      href={edit}
      meta={<ActivityFacts line={line} {...words} />}
    >
      {work.missing.length > 0 && (
        <ul className="gaps">
          {work.missing.map((field) => (
            <li key={field}>
              <Link href={`${edit}#${INPUT_OF[field] ?? field}`}>{missing(field)}</Link>
            </li>
          ))}
        </ul>
      )}
    </Todo>
  )
}
