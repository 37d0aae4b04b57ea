import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { MissingItem } from './missing-items'
import { ToSubmit } from './to-submit'

/** What stands beside the form: how much is left, and below it what else is known about the work. */
export function FormMargin({
  items,
  asked,
  children,
}: {
  items: readonly MissingItem[]
  asked: number
  children?: ReactNode
}) {
  const t = useTranslations('activity.form')
  return (
    <>
      <aside className="aside aside--miss" aria-label={t('completeness')}>
        <ToSubmit items={items} asked={asked} />
      </aside>
      {children && (
        <aside className="aside aside--more" aria-label={t('more')}>
          {children}
        </aside>
      )}
    </>
  )
}
