'use client'

import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { useLook } from './look'

/** Perhaps it is here already: the same event, logged by whomever. Joining is offered before a second telling. */
export function PerhapsLogged() {
  const t = useTranslations('activity.live')
  const { alike } = useLook()
  return (
    <div role="status">
      {alike.length > 0 && (
        <section className="looks" aria-labelledby="perhaps-logged">
          <h2 id="perhaps-logged">{t('perhaps')}</h2>
          <ul className="stack small">
            {alike.map(({ reference, title, language, holders, reasons }) => (
              <li key={reference}>
                <Link href={`/activities/${reference}`} target="_blank" lang={language ?? undefined} dir="auto">
                  {title}
                </Link>
                <p className="meta">
                  <bdi>{reference}</bdi> · <bdi>{holders.join(', ')}</bdi>
                </p>
                <p className="meta">{t('same', { what: reasons.map((reason) => t(`reason.${reason}`)).join(', ') })}</p>
                <Link href={`/activities/${reference}#join`} target="_blank">
                  {t('join')}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** What the presence logged the year before: most work comes back, and need not be typed again. */
export function EarlierWork() {
  const t = useTranslations('activity.live')
  const { earlier } = useLook()
  if (!earlier) return null
  return (
    <section className="looks" aria-labelledby="earlier-work">
      <h2 id="earlier-work">{t('earlier', { year: String(earlier.year) })}</h2>
      <ul className="stack small">
        {earlier.lines.map(({ reference, title, language }) => (
          <li key={reference}>
            <Link href={`/activities/${reference}`} target="_blank" lang={language ?? undefined} dir="auto">
              {title}
            </Link>{' '}
            <Link href={`/activities/new?from=${reference}`} aria-label={t('copy_of', { reference })}>
              {t('copy')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
