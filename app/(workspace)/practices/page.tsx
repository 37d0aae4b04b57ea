import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PracticeFilters } from '@/components/practice/practice-filters'
import { PracticeTable } from '@/components/practice/practice-table'
import { PracticeViews } from '@/components/practice/practice-views'
import { EmptyState } from '@/components/ui/empty-state'
import { Masthead } from '@/components/ui/masthead'
import { Pagination } from '@/components/ui/pagination'
import { PRACTICES_A_PAGE, STAGES } from '@/lib/practice/constants'
import { loadPractices } from '@/lib/practice/loaders'
import { practicesAddress } from '@/lib/practice/schema'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('practice'))('title') }
}

/** Good practices by where they stand: what is due for refresh first. Its address is its only state. */
export default async function PracticesPage({ searchParams }: PageProps<'/practices'>) {
  const [list, t] = await Promise.all([searchParams.then(loadPractices), getTranslations('practice')])
  const { filter, counts, lines } = list
  const total = filter.stage ? counts[filter.stage] : STAGES.reduce((sum, stage) => sum + counts[stage], 0)
  return (
    <>
      <Masthead title={t('title')} symbol={total} />
      <p className="measure returned">{t('list.lead')}</p>
      <div className="cols cols--start">
        <PracticeFilters list={list} />
        <div>
          <PracticeViews filter={filter} counts={counts} />
          {lines.length === 0 ? (
            <EmptyState title={t('list.empty')}>{t('list.empty_body')}</EmptyState>
          ) : (
            <>
              <PracticeTable list={list} />
              <Pagination
                page={filter.page}
                pageSize={PRACTICES_A_PAGE}
                total={total}
                hrefOf={(page) => practicesAddress({ ...filter, page })}
                note={t('list.note')}
              />
            </>
          )}
        </div>
      </div>
    </>
  )
}
