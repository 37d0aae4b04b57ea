import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SkipLink } from '@/components/ui/skip-link'

/** The frame of pages for people who are not signed in: nothing but the page. */
export function PlainShell({ children }: { children: ReactNode }) {
  const t = useTranslations('layout')
  return (
    <>
      <SkipLink>{t('skip')}</SkipLink>
      <main id="main" className="plain-page" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
