import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FileForm } from '@/components/exchange/file-form'
import { Link } from '@/components/ui/link'
import { Masthead } from '@/components/ui/masthead'
import { requireGrant } from '@/lib/gate/actor'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exchange.new'))('title') }
}

/** Brings a file of activities in: first it is checked, and nothing is written. */
export default async function NewImportPage({ searchParams }: PageProps<'/imports/new'>) {
  await requireGrant('activity.create', '/imports/new')
  const [t, grid, lists, { problem }] = await Promise.all([
    getTranslations('exchange.new'),
    getTranslations('exchange.grid'),
    getTranslations('activity.list'),
    searchParams,
  ])
  return (
    <>
      <Masthead title={t('title')} over={[{ label: lists('title'), href: '/activities' }]} />
      <div className="measure stack">
        <p className="soft">{t('lead')}</p>
        <FileForm problem={typeof problem === 'string' ? problem : null} />
        <p>
          <Link href="/imports/grid">{grid('open')}</Link>
        </p>
        <p>
          <a href="/activities.xlsx">{t('template')}</a>
        </p>
      </div>
    </>
  )
}
