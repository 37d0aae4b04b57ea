import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { StatusLine } from '@/components/insight/status-line'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { bodyLabel } from '@/lib/activity/rules/naming'
import type { Home } from '@/lib/insight/loaders'

/** What stands about the work: a new activity, how far one's own are, and what came of them (filled by the page). */
export function HomeAside({ home, children }: { home: Home; children: ReactNode }) {
  const t = useTranslations('home')
  const { abilities, own, names, locale } = home
  return (
    <div className="aside">
      {abilities.create && (
        <section aria-labelledby="log">
          <h2 id="log">{t('log')}</h2>
          <p>
            <ButtonLink kind="go" block href="/activities/new">
              {t('new_activity')}
            </ButtonLink>
          </p>
        </section>
      )}
      {own?.standings.map(({ presenceId, counts }) => (
        <section key={presenceId} aria-labelledby={`at-${presenceId}`}>
          <h2 id={`at-${presenceId}`}>{bodyLabel({ presenceId, asWritten: null }, names, locale)}</h2>
          <p className="small">
            <StatusLine total={counts.reduce((n, { count }) => n + count, 0)} counts={counts} filter={{ presenceId }} />
          </p>
        </section>
      ))}
      {children}
      {abilities.readOverview && (
        <section aria-labelledby="overview">
          <h2 id="overview">{t('overview')}</h2>
          <ul className="stack-2 small">
            <li>
              <Link href="/accomplishments">{t('by_year')}</Link>
            </li>
            <li>
              <Link href="/activities">{t('activities')}</Link>
            </li>
            {abilities.readQuality && (
              <li>
                <Link href="/quality">{t('quality')}</Link>
              </li>
            )}
            {abilities.readReports && (
              <li>
                <Link href="/reports">{t('reports')}</Link>
              </li>
            )}
          </ul>
        </section>
      )}
    </div>
  )
}
