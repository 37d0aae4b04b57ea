import { useTranslations } from 'next-intl'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { directionOf } from '@/lib/core/i18n/locales'
import type { QueueCount } from '@/lib/review/types'
import { WaitWords } from './wait-words'

type LongestWaitProps = { counts: QueueCount[]; names: ReadonlyMap<string, string>; now: Date; locale: string }

/** What to do next, in words: the activity that has waited longest, with the way into its queue. */
export function LongestWait({ counts, names, now, locale }: LongestWaitProps) {
  const t = useTranslations('review.longest')
  const waiting = counts
    .flatMap(({ oldest, ...count }) => (oldest ? [{ ...count, oldest }] : []))
    .sort((a, b) => a.oldest.submittedAt.getTime() - b.oldest.submittedAt.getTime())
  const [first] = waiting
  if (!first) return <EmptyState title={t('none_title')}>{t('none_body')}</EmptyState>
  const { accomplishment, oldest } = first
  const href = `/review/${accomplishment}?activity=${oldest.reference}`
  const language = oldest.language ?? locale
  const total = waiting.reduce((n, count) => n + count.waiting, 0)
  return (
    <div className="stack-2 measure">
      <p className="meta">
        {t('waits')} · <WaitWords since={oldest.submittedAt} now={now} />
      </p>
      <h2 className="plain" lang={language} dir={directionOf(language)}>
        <Link href={href}>{oldest.title}</Link>
      </h2>
      <p className="meta">
        <bdi>{oldest.reference}</bdi> · <AccomplishmentBadge code={accomplishment} /> {names.get(accomplishment)}
      </p>
      <p>{t('total', { count: total, queues: waiting.length })}</p>
      <p className="row">
        <ButtonLink kind="go" href={href}>
          {t('begin')}
        </ButtonLink>
      </p>
    </div>
  )
}
