import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ReportTable } from '@/components/report/report-table'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { Masthead } from '@/components/ui/masthead'
import { Pagination } from '@/components/ui/pagination'
import { loadReports } from '@/lib/report/loaders/reports'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('report'))('title') }
}

/** The report drafts of the Office. */
export default async function ReportsPage({ searchParams }: PageProps<'/reports'>) {
  const { reports, total, page, pageSize, mayCreate, mayTemplates } = await loadReports(await searchParams)
  const t = await getTranslations('report')
  const open = mayCreate && (
    <ButtonLink kind="go" href="/reports/new">
      <Icon name="add" /> {t('list.new')}
    </ButtonLink>
  )
  return (
    <>
      <Masthead title={t('title')} symbol={t('count', { count: total })} />
      {mayTemplates && (
        <p>
          <Link href="/reports/templates">{t('templates.title')}</Link>
        </p>
      )}
      {total > 0 ? (
        <div className="stack">
          {open && <div className="row">{open}</div>}
          <ReportTable reports={reports} />
          <Pagination page={page} pageSize={pageSize} total={total} hrefOf={(to) => `/reports?page=${to}`} />
        </div>
      ) : (
        <EmptyState title={t('list.empty_title')} actions={open}>
          {t(mayCreate ? 'list.empty_body' : 'list.empty_read')}
        </EmptyState>
      )}
    </>
  )
}
