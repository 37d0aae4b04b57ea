import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import type { ActivityPage } from '@/lib/activity/reading/types'
import { listAddress, without } from '@/lib/activity/schema/filter'
import { useFilterWords } from './filter-words'

/** Nothing to list yet: what will stand here, and the one thing to do. */
export function NoneYet({ canCreate }: { canCreate: boolean }) {
  const t = useTranslations('activity')
  const action = canCreate && (
    <ButtonLink kind="go" href="/activities/new">
      {t('list.new')}
    </ButtonLink>
  )
  return (
    <EmptyState title={t('empty.none_title')} actions={action}>
      {t(canCreate ? 'empty.none_own' : 'empty.none_read')}
    </EmptyState>
  )
}

/** Nothing under these filters: what each of them costs. `totals` are in the order of the filters that are set. */
export function NoneMatch({ list, totals }: { list: ActivityPage; totals: number[] }) {
  const t = useTranslations('activity.empty')
  const words = useFilterWords(list)
  return (
    <EmptyState title={t('match_title', { count: words.length })}>
      <ul className="stack-2">
        {words.map(({ key, label, value }, index) => (
          <li key={key}>
            {t.rich('without', {
              filter: `${label}: ${value}`,
              count: totals[index] ?? 0,
              b: (chunks) => <b>{chunks}</b>,
              a: (chunks) => <Link href={listAddress(without(list.filter, key))}>{chunks}</Link>,
            })}
          </li>
        ))}
      </ul>
    </EmptyState>
  )
}

/** A page beyond the last one: the list has grown shorter since the link was made. */
export function PastEnd({ firstHref, pages }: { firstHref: string; pages: number }) {
  const t = useTranslations('activity.list')
  return (
    <EmptyState title={t('past_end_title')} actions={<Link href={firstHref}>{t('past_end_link')}</Link>}>
      {t('past_end_body', { pages })}
    </EmptyState>
  )
}
