import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { Masthead } from '@/components/ui/masthead'
import { listAddress } from '@/lib/activity/schema/filter'
import { momentInWords } from '@/lib/core/i18n/moments'
import { practicesAddress } from '@/lib/practice/schema'
import type { LoadedSelection } from '@/lib/report/loaders/selection'
import { TakenCount } from './selection-counts'

/** The count first: how many can be taken, how many are, and what is missing only a release. */
export function SelectionHead({ selection }: { selection: LoadedSelection }) {
  const t = useTranslations('report')
  const { facts, filter, count, notReleased, retired, at, locale } = selection
  return (
    <Masthead
      title={t('selection.title')}
      over={[{ label: t('title'), href: '/reports' }, { label: t('selection.step') }]}
      symbol={facts.symbol}
      under={
        <>
          <span>{t('selection.basis')}</span>
          {filter && <Link href={`/activities?${filter.query}`}>{t('selection.filter', { name: filter.name })}</Link>}
          <span>{t('selection.as_of', { at: momentInWords(at, locale) })}</span>
          <TakenCount count={count} />
          {notReleased > 0 && (
            <Link href={listAddress({ statuses: ['approved'] })}>
              {t('selection.not_released', { count: notReleased })}
            </Link>
          )}
          {retired > 0 && (
            <Link href={practicesAddress({ stage: 'retired' })}>{t('selection.retired', { count: retired })}</Link>
          )}
        </>
      }
    />
  )
}
