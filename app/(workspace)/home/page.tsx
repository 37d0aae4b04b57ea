import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HomeAside } from '@/components/home/home-aside'
import { OwnUses } from '@/components/home/own-uses'
import { isIdle, TodoList } from '@/components/home/todo-list'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Masthead } from '@/components/ui/masthead'
import { bodyLabel } from '@/lib/activity/rules/naming'
import { dayInWords } from '@/lib/core/i18n/moments'
import { shortNames } from '@/lib/framework/rules'
import { loadHome } from '@/lib/insight/loaders'
import { loadOwnUses } from '@/lib/report/loaders/uses'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('home'))('title') }
}

/** What to do next, as a numbered list: the work that waits for this person, in words. */
export default async function HomePage() {
  const [home, uses, t] = await Promise.all([loadHome(), loadOwnUses(), getTranslations('home')])
  const { own, abilities, names, locale } = home
  const short = shortNames(home.accomplishments, home.frameworks, home.period, locale)
  const places = own?.standings.map(({ presenceId }) => bodyLabel({ presenceId, asWritten: null }, names, locale)) ?? []
  const start = abilities.create
    ? { title: t('idle_write'), body: t('idle_write_body'), href: '/activities/new', label: t('new_activity') }
    : { title: t('idle'), body: t('idle_body'), href: '/accomplishments', label: t('by_year') }
  return (
    <>
      <Masthead
        title={t('title')}
        over={[{ label: t('over') }, ...places.map((label) => ({ label }))]}
        overSeparator="·"
        symbol={dayInWords(home.now, locale)}
      />
      <div className="cols">
        {isIdle(home) ? (
          <EmptyState
            title={start.title}
            actions={
              <ButtonLink kind="go" href={start.href}>
                {start.label}
              </ButtonLink>
            }
          >
            {start.body}
          </EmptyState>
        ) : (
          <TodoList home={home} short={short} />
        )}
        <HomeAside home={home}>
          <OwnUses uses={uses} locale={locale} />
        </HomeAside>
      </div>
    </>
  )
}
