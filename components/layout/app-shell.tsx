import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SkipLink } from '@/components/ui/skip-link'
import type { NavigationLink } from './navigation'
import { NavigationLinks } from './navigation-links'
import { PageFooter } from './page-footer'
import { PersonChoices, PersonMenu, type PersonProps } from './person-menu'
import { SearchForm } from './search-form'
import { Wordmark } from './wordmark'

export type AppShellProps = {
  /** At most six words; a role sees only its own. */
  links: readonly NavigationLink[]
  person: PersonProps
  /** Where the search leads; it posts the field `q`. None: the bar has no search. */
  searchAction?: string
  footer?: readonly NavigationLink[]
  children: ReactNode
}

/** The frame of every page for people who are signed in: one bar of words, the page, a foot. */
export function AppShell({ links, person, searchAction, footer, children }: AppShellProps) {
  const t = useTranslations('layout')
  return (
    <>
      <SkipLink>{t('skip')}</SkipLink>
      <header className="bar">
        <Wordmark />
        <nav className="bar__nav" aria-label={t('main_navigation')}>
          <NavigationLinks links={links} />
        </nav>
        <div className="bar__end">
          {searchAction && <SearchForm action={searchAction} id="search" />}
          <PersonMenu {...person} />
        </div>
        <details className="menu menu--all">
          <summary>{t('menu')}</summary>
          <div className="menu__box">
            {searchAction && <SearchForm action={searchAction} id="menu-search" />}
            <nav aria-label={t('main_navigation')}>
              <NavigationLinks links={links} className="menu__links" />
            </nav>
            <p className="small">
              <b>{person.name}</b>
            </p>
            <PersonChoices {...person} id="menu" />
          </div>
        </details>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <PageFooter links={footer} />
    </>
  )
}
