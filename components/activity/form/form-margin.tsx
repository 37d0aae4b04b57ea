import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { EarlierWork, PerhapsLogged } from './nearby'
import { ToSubmit } from './to-submit'
import { WorthALook } from './worth-a-look'

export type FormMarginProps = {
  /** Nothing is saved yet: where the margin stands above the form, it would only repeat the form. */
  isNew?: boolean
  children?: ReactNode
}

/** What stands beside the form: how much is left, and below it what else is known about the work. */
export function FormMargin({ isNew, children }: FormMarginProps) {
  const t = useTranslations('activity.form')
  return (
    <>
      <aside className={classNames('aside aside--miss', isNew && 'aside--new')} aria-label={t('completeness')}>
        <ToSubmit />
        <WorthALook />
        <PerhapsLogged />
        {isNew && <EarlierWork />}
      </aside>
      {children && (
        <aside className="aside aside--more" aria-label={t('more')}>
          {children}
        </aside>
      )}
    </>
  )
}
