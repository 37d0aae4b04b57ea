import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** The place in the margin where the page says which reports rest on the activity. */
export function UsedIn({ children }: { children: ReactNode }) {
  const t = useTranslations('activity.page')
  return (
    <section aria-labelledby="used-in">
      <h2 id="used-in">{t('used')}</h2>
      {children}
    </section>
  )
}
