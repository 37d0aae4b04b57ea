import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DryRun } from '@/components/exchange/dry-run'
import { Masthead } from '@/components/ui/masthead'
import { choose, undo, write } from '@/lib/exchange/actions'
import { loadIsOfGrid } from '@/lib/exchange/grid/loaders'
import { loadImport } from '@/lib/exchange/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exchange.run'))('title') }
}

/** What a file will do, before it does it; afterwards, what it has done. */
export default async function ImportPage({ params }: PageProps<'/imports/[id]'>) {
  const { id } = await params
  const [view, t] = await Promise.all([loadImport(id), getTranslations('exchange')])
  const over = (await loadIsOfGrid(view.id))
    ? { label: t('grid.title'), href: '/imports/grid' }
    : { label: t('new.title'), href: '/imports/new' }
  return (
    <>
      <Masthead title={t('run.title')} over={[over]} symbol={<bdi>{view.fileName}</bdi>} />
      <DryRun view={view} choose={choose} write={write} undo={undo} />
    </>
  )
}
