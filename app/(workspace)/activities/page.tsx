import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ActivityFilters } from '@/components/activity/list/activity-filters'
import { ActivityResults } from '@/components/activity/list/activity-results'
import { KeptFilters } from '@/components/activity/list/kept-filters'
import { Masthead } from '@/components/ui/masthead'
import { Notice } from '@/components/ui/notice'
import { dropFilterAction, keepFilterAction } from '@/lib/activity/actions'
import { loadActivityList, loadTotalsWithout } from '@/lib/activity/loaders'
import { setKeys, without } from '@/lib/activity/schema/filter'
import { loadRoundChoices } from '@/lib/round/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('activity.list'))('title') }
}

/** The list of activities. Its address is its only state. */
export default async function ActivitiesPage({ searchParams }: PageProps<'/activities'>) {
  // First what knows its own address: whoever has to sign in is led back to it.
  const loaded = await loadActivityList(await searchParams)
  const [rounds, t] = await Promise.all([loadRoundChoices(), getTranslations('activity.list')])
  const list = { ...loaded, rounds }
  const { deleted } = await searchParams
  const { filter, total, all } = list
  const totalsWithout = total > 0 ? [] : await loadTotalsWithout(setKeys(filter).map((key) => without(filter, key)))
  const count = t.rich('count', {
    count: total,
    all,
    n: (chunks) => chunks,
    of: (chunks) => <small>{chunks}</small>,
  })
  return (
    <>
      <Masthead title={t('title')} symbol={count} />
      {deleted && (
        <Notice kind="good" role="status" className="returned">
          {t('deleted')}
        </Notice>
      )}
      <div className="cols cols--start">
        <div>
          <ActivityFilters list={list} />
          <KeptFilters kept={list.kept} filter={filter} keep={keepFilterAction} drop={dropFilterAction} />
        </div>
        <ActivityResults list={list} totalsWithout={totalsWithout} />
      </div>
    </>
  )
}
