import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LetterTable } from '@/components/notification/letter-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Masthead } from '@/components/ui/masthead'
import { Pagination } from '@/components/ui/pagination'
import { loadOutbox } from '@/lib/notification/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notification.outbox'))('title') }
}

/** The mails of the house: what went to whom, and what waits for a mail server. */
export default async function OutboxPage({ searchParams }: PageProps<'/outbox'>) {
  const { letters, total, page, pageSize, locale } = await loadOutbox(await searchParams)
  const t = await getTranslations('notification.outbox')
  return (
    <>
      <Masthead title={t('title')} over={[{ label: t('over') }]} />
      {total === 0 ? (
        <EmptyState title={t('empty')}>{t('empty_body')}</EmptyState>
      ) : (
        <div className="stack">
          <p className="measure">{t('explained')}</p>
          <LetterTable letters={letters} locale={locale} />
          <Pagination page={page} pageSize={pageSize} total={total} hrefOf={(to) => `/outbox?page=${to}`} />
        </div>
      )}
    </>
  )
}
