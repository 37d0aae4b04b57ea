import { useTranslations } from 'next-intl'
import { ListFiles } from '@/components/exchange/list-files'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { Pagination } from '@/components/ui/pagination'
import { PAGE_SIZE } from '@/lib/activity/constants'
import type { ActivityPage } from '@/lib/activity/reading/types'
import { listAddress } from '@/lib/activity/schema/filter'
import { ActivityTable } from './activity-table'
import { NoneMatch, NoneYet, PastEnd } from './empty-list'
import { FilterChips } from './filter-chips'
import { ListLegend } from './list-legend'

type ResultsProps = {
  list: ActivityPage
  /** How long the list would be without each filter that is set, in their order. */
  totalsWithout: number[]
}

/** What the filters found, or why they found nothing. */
export function ActivityResults({ list, totalsWithout }: ResultsProps) {
  const t = useTranslations('activity.list')
  const { filter, canCreate } = list
  const hrefOf = (page: number) => listAddress({ ...filter, page })
  return (
    <section aria-labelledby="results">
      <h2 className="vh" id="results">
        {t('results')}
      </h2>
      <div className="listhead">
        <FilterChips list={list} />
        <ListFiles filter={filter} canCreate={canCreate} />
        {canCreate && (
          <ButtonLink small href="/activities/new">
            <Icon name="add" /> {t('new')}
          </ButtonLink>
        )}
      </div>
      <Found list={list} totalsWithout={totalsWithout} hrefOf={hrefOf} />
    </section>
  )
}

type FoundProps = ResultsProps & { hrefOf: (page: number) => string }

function Found({ list, totalsWithout, hrefOf }: FoundProps) {
  const t = useTranslations('activity.list')
  const { filter, lines, total, all, names, locale, canCreate } = list
  if (all === 0) return <NoneYet canCreate={canCreate} />
  if (total === 0) return <NoneMatch list={list} totals={totalsWithout} />
  if (lines.length === 0) return <PastEnd firstHref={hrefOf(1)} pages={Math.ceil(total / PAGE_SIZE)} />
  return (
    <>
      <ActivityTable lines={lines} names={names} locale={locale} />
      <Pagination page={filter.page} pageSize={PAGE_SIZE} total={total} hrefOf={hrefOf} note={t('order')} />
      <ListLegend />
    </>
  )
}
