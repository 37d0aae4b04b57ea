import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Link } from '@/components/ui/link'
import { type ActivityFilter, listAddress } from '@/lib/activity/schema/filter'
import type { StatusCount } from '@/lib/insight/types'

type StatusLineProps = { total: number; counts: StatusCount[]; filter: Partial<ActivityFilter> }

/** How many activities there are, in words, and how far they are; each number leads to its list. */
export function StatusLine({ total, counts, filter }: StatusLineProps) {
  const t = useTranslations('insight')
  return (
    <span>
      <Link href={listAddress(filter)}>{t('activities', { count: total })}</Link>
      {counts.map(({ status, count }, index) => (
        <Fragment key={status}>
          {index === 0 ? t('colon') : t('comma')}
          <Link href={listAddress({ ...filter, statuses: [status] })}>
            {t('counted', { count, word: t(`word.${status}`, { count }) })}
          </Link>
        </Fragment>
      ))}
    </span>
  )
}
