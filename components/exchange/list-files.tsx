import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { type ActivityFilter, toParams } from '@/lib/activity/schema/filter'

/** Takes the activities of a list out as a file, and brings a file in. Files are no pages: no link fetches ahead. */
export function ListFiles({ filter, canCreate }: { filter: ActivityFilter; canCreate: boolean }) {
  const t = useTranslations('exchange.list')
  const query = toParams({ ...filter, page: 1 }).toString()
  const address = (ending: string) => `/activities.${ending}${query ? `?${query}` : ''}`
  return (
    <nav className="files small" aria-label={t('label')}>
      <a href={address('xlsx')}>{t('xlsx')}</a>
      <a href={address('csv')}>{t('csv')}</a>
      {canCreate && <Link href="/imports/new">{t('imports')}</Link>}
      {canCreate && <Link href="/imports/grid">{t('grid')}</Link>}
    </nav>
  )
}
