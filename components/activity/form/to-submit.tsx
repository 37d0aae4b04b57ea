'use client'

import { useTranslations } from 'next-intl'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { useLook } from './look'
import { useMissingItems } from './missing-items'

/** The counter in the margin: how many answers are left, each a link to its field. */
export function ToSubmit() {
  const look = useLook()
  const items = useMissingItems(look)
  const t = useTranslations('activity.missing')
  return (
    <section className="tosubmit" aria-labelledby="to-submit">
      <h2 id="to-submit">{t('heading')}</h2>
      {items.length === 0 ? (
        <p className="small">{t('complete')}</p>
      ) : (
        <>
          <p className="missnum">
            {t.rich('left', { count: items.length, all: look.asked, b: (chunks) => <b>{chunks}</b> })}
          </p>
          <ol className="misslist">
            {items.map(({ field, text, href }) => (
              <li key={field}>
                <StatusGlyph state="draft" />
                <a href={href}>{text}</a>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
