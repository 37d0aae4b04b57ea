import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { InviteForm } from '@/components/account/invite-form'
import { PeopleTable } from '@/components/account/people-table'
import { UncoveredNotice } from '@/components/review/uncovered-notice'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Field } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { Masthead } from '@/components/ui/masthead'
import { Pagination } from '@/components/ui/pagination'
import { TextInput } from '@/components/ui/text-input'
import { loadPeople } from '@/lib/account/loaders'
import { loadAccomplishmentChoices } from '@/lib/framework/loaders'
import { loadPresenceChoices } from '@/lib/presence/loaders'
import { loadUncovered } from '@/lib/review/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') }
}

const addressOf = (search: string, page: number) =>
  `/people?${new URLSearchParams({ ...(search && { q: search }), page: String(page) })}`

/** Who may sign in, with which positions; and the form that invites one more. */
export default async function PeoplePage({ searchParams }: PageProps<'/people'>) {
  const { people, total, page, pageSize, search } = await loadPeople(await searchParams)
  const [t, gaps, presences, accomplishments] = await Promise.all([
    getTranslations('people'),
    loadUncovered(),
    loadPresenceChoices(),
    loadAccomplishmentChoices(),
  ])
  return (
    <>
      <Masthead title={t('title')} over={[{ label: t('over') }]} symbol={t('count', { count: total })} />
      <div className="cols">
        <div className="stack">
          <UncoveredNotice gaps={gaps} />
          <search>
            <form className="row people__find">
              <Field id="q" label={t('search')}>
                <TextInput id="q" name="q" type="search" defaultValue={search} small />
              </Field>
              <Button small>{t('find')}</Button>
            </form>
          </search>
          {people.length > 0 ? (
            <>
              <PeopleTable people={people} presences={presences} accomplishments={accomplishments} />
              <Pagination page={page} pageSize={pageSize} total={total} hrefOf={(to) => addressOf(search, to)} />
            </>
          ) : (
            <EmptyState title={t('none_match', { search })} actions={<Link href="/people">{t('show_all')}</Link>} />
          )}
        </div>
        <div className="aside">
          <section aria-labelledby="invite-title">
            <h2 id="invite-title">{t('invite.title')}</h2>
            <p className="small soft">{t('invite.lead')}</p>
            <InviteForm presences={presences} accomplishments={accomplishments} />
          </section>
        </div>
      </div>
    </>
  )
}
