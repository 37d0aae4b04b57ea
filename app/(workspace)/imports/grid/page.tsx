import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { GridPlace } from '@/components/exchange/grid/grid-place'
import { PasteForm } from '@/components/exchange/paste-form'
import { Masthead } from '@/components/ui/masthead'
import { checkGrid, paste } from '@/lib/exchange/actions'
import { loadGrid } from '@/lib/exchange/grid/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exchange.grid'))('title') }
}

/** Rows pasted or typed into a grid: all drafts, until their dry run is imported. */
export default async function GridPage() {
  const [grid, t, imports, { common, exchange }] = await Promise.all([
    loadGrid(),
    getTranslations('exchange.grid'),
    getTranslations('exchange.new'),
    getMessages(),
  ])
  return (
    <>
      <Masthead title={t('title')} over={[{ label: imports('title'), href: '/imports/new' }]} />
      <div className="stack">
        <p className="soft measure">{t('lead')}</p>
        <NextIntlClientProvider messages={{ common, exchange: { grid: exchange.grid } }}>
          <GridPlace {...grid} check={checkGrid}>
            <PasteForm action={paste} />
          </GridPlace>
        </NextIntlClientProvider>
      </div>
    </>
  )
}
