import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { StatusMark } from '@/components/ui/status-mark'
import { listAddress } from '@/lib/activity/schema/filter'
import type { Home } from '@/lib/insight/loaders'
import { Todo } from './todo'

/** For whoever composes reports: what may be used in one. */
export function DraftingTodo({ released }: { released: number }) {
  const t = useTranslations('home')
  return (
    <Todo
      mark={<StatusMark state="released">{t('released_mark')}</StatusMark>}
      title={t('make_report')}
      href="/reports/new"
      actions={
        <>
          <ButtonLink kind="go" href="/reports/new">
            {t('new_report')}
          </ButtonLink>
          <ButtonLink href="/reports">{t('reports')}</ButtonLink>
        </>
      }
    >
      <p>
        {released > 0 ? (
          <Link href={listAddress({ statuses: ['released', 'used'] })}>{t('released', { count: released })}</Link>
        ) : (
          t('none_released')
        )}
      </p>
    </Todo>
  )
}

/** For administrators: people who have not come in yet, and words that the Office has still to confirm. */
export function AdministrationTodos({ administration }: { administration: NonNullable<Home['administration']> }) {
  const t = useTranslations('home')
  const { invited, toVerify } = administration
  return (
    <>
      {invited.length > 0 && (
        <Todo
          mark={<StatusMark state="not_opened">{t('invited_mark')}</StatusMark>}
          title={t('invited', { count: invited.length })}
          href="/people"
        >
          <ul className="gaps">
            {invited.map(({ id, name, email }) => (
              <li key={id}>
                <Link href={`/people/${id}`}>{name}</Link> <span className="meta">{email}</span>
              </li>
            ))}
          </ul>
        </Todo>
      )}
      {toVerify > 0 && (
        <Todo
          mark={<StatusMark state="stale">{t('verify_mark')}</StatusMark>}
          title={t('verify', { count: toVerify })}
          href="/frameworks"
        >
          <p>{t('verify_body')}</p>
        </Todo>
      )}
    </>
  )
}
