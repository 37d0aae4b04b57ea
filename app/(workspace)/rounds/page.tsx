import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RoundTable } from '@/components/round/round-table'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon } from '@/components/ui/icon'
import { Masthead } from '@/components/ui/masthead'
import { Pagination } from '@/components/ui/pagination'
import { ROUNDS_A_PAGE } from '@/lib/round/constants'
import { loadRounds } from '@/lib/round/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('round'))('title') }
}

/** The rounds: what was asked, by when, and how many have answered. */
export default async function RoundsPage({ searchParams }: PageProps<'/rounds'>) {
  const [{ rounds, total, page, mayOpen }, t] = await Promise.all([
    searchParams.then(loadRounds),
    getTranslations('round'),
  ])
  const add = mayOpen && (
    <ButtonLink href="/rounds/new" kind="go">
      <Icon name="add" /> {t('list.new')}
    </ButtonLink>
  )
  return (
    <>
      <Masthead title={t('title')} symbol={t('list.count', { count: total })} />
      {rounds.length === 0 ? (
        <EmptyState title={t('list.empty_title')} actions={add}>
          {t('list.empty')}
        </EmptyState>
      ) : (
        <div className="stack">
          {add && <div className="row">{add}</div>}
          <RoundTable rounds={rounds} />
          <Pagination page={page} pageSize={ROUNDS_A_PAGE} total={total} hrefOf={(to) => `/rounds?page=${to}`} />
        </div>
      )}
    </>
  )
}
