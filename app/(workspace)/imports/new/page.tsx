import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FileForm } from '@/components/exchange/file-form'
import { PasteForm } from '@/components/exchange/paste-form'
import { Masthead } from '@/components/ui/masthead'
import { paste } from '@/lib/exchange/actions'
import { requireGrant } from '@/lib/gate/actor'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exchange.new'))('title') }
}

/** Brings a file of activities in: first it is checked, and nothing is written. */
export default async function NewImportPage({ searchParams }: PageProps<'/imports/new'>) {
  await requireGrant('activity.create', '/imports/new')
  const [t, lists, { problem }] = await Promise.all([
    getTranslations('exchange.new'),
    getTranslations('activity.list'),
    searchParams,
  ])
  return (
    <>
      <Masthead title={t('title')} over={[{ label: lists('title'), href: '/activities' }]} />
      <div className="measure stack">
        <p className="soft">{t('lead')}</p>
        <FileForm problem={typeof problem === 'string' ? problem : null} />
        <PasteForm action={paste} />
        <p>
          <a href="/activities.xlsx">{t('template')}</a>
        </p>
      </div>
    </>
  )
}
