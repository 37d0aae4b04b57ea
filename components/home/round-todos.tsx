import { useTranslations } from 'next-intl'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import { ButtonLink } from '@/components/ui/button-link'
import { StatusMark } from '@/components/ui/status-mark'
import { daysBetween } from '@/lib/review/rules/queue'
import type { OpenRound } from '@/lib/round/queries/open-rounds'
import type { WorkWords } from './returned-todo'
import { Todo } from './todo'

type RoundTodoProps = { work: OpenRound } & Pick<WorkWords, 'short' | 'now'>

/** Accomplishments of which some year has no answer. */
const unanswered = ({ round, asked }: OpenRound) => {
  const open = asked.flatMap(({ cells }) => cells.filter(({ state }) => state === 'silent' || state === 'draft'))
  return round.accomplishments.filter((id) => open.some(({ accomplishment }) => accomplishment === id))
}

/** For staff of a presence that is asked: what of it has no answer yet. */
export function AskedTodo({ work, short, now }: RoundTodoProps) {
  const t = useTranslations('home')
  const open = unanswered(work)
  const all = work.round.accomplishments.length
  const href = `/rounds/${work.round.id}`
  const [first] = work.asked
  return (
    <Todo
      mark={<StatusMark state="silent">{t('round_asked', { answered: all - open.length, all })}</StatusMark>}
      when={t('round_closes', { days: daysBetween(now, work.closes) })}
      title={work.round.title}
      titleDir="auto"
      href={href}
      actions={
        <ButtonLink kind="go" href={work.asked.length === 1 && first ? `${href}/${first.id}` : href}>
          {t('round_answer')}
        </ButtonLink>
      }
    >
      <p>{open.length > 0 ? t('round_open', { count: open.length }) : t('round_returned')}</p>
      {open.length > 0 && (
        <ul className="gaps">
          {open.map((id) => (
            <li key={id}>
              <AccomplishmentBadge code={id} /> {short.get(id)}
            </li>
          ))}
        </ul>
      )}
    </Todo>
  )
}

/** For whoever leads rounds: who has answered, and who asks for more time. */
export function LedTodo({ work, now }: Pick<RoundTodoProps, 'work' | 'now'>) {
  const t = useTranslations('home')
  const { round, asked, closes } = work
  const answered = asked.filter(({ state }) => state === 'submitted' || state === 'nil' || state === 'complete').length
  const wanting = asked.filter(({ state }) => state === 'more_time').length
  const href = `/rounds/${round.id}`
  return (
    <Todo
      mark={
        <StatusMark state={wanting > 0 ? 'more_time' : 'silent'}>
          {t('round_leads', { answered, all: asked.length })}
        </StatusMark>
      }
      when={t('round_closes', { days: daysBetween(now, closes) })}
      title={round.title}
      titleDir="auto"
      href={href}
      actions={<ButtonLink href={href}>{t('round_progress')}</ButtonLink>}
    >
      <p>{t('round_wants', { count: wanting })}</p>
    </Todo>
  )
}
