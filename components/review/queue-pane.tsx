import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Views } from '@/components/ui/views'
import type { AccomplishmentId } from '@/lib/activity/types'
import { QUEUE_PARTS } from '@/lib/review/constants'
import type { ReviewPosition } from '@/lib/review/queries/list-reviewers'
import type { QueuePage } from '@/lib/review/queue/queries'
import { type QueueFilter, queueAddress, queueParams } from '@/lib/review/queue/schema'
import type { QueueCount, QueuePart } from '@/lib/review/types'
import type { RoundChoices } from '@/lib/round/loaders'
import { QueueEntry, type QueueWords } from './queue-entry'
import { QueueFilters } from './queue-filters'
import { QueuePages } from './queue-pages'

export type QueuePaneProps = Omit<QueueWords, 'accomplishment'> & {
  accomplishment: AccomplishmentId
  part: QueuePart
  totals: Record<QueuePart, number>
  filter: QueueFilter
  page: QueuePage
  positions: ReviewPosition[]
  rounds: RoundChoices
  /** Reference of the activity that is open. */
  current: string | undefined
  /** Other queues with something in them. */
  others: QueueCount[]
  /** What the last verdict was. */
  said: ReactNode
}

/** What waits under one accomplishment, or is to be confirmed again: longest first, a page at a time. */
export function QueuePane({
  part,
  totals,
  filter,
  page,
  positions,
  rounds,
  current,
  others,
  said,
  ...words
}: QueuePaneProps) {
  const t = useTranslations('review.queue')
  const { accomplishment } = words
  return (
    <nav className="queue" aria-label={t('label')}>
      <div className="queue__head">
        <h1>
          <AccomplishmentBadge code={accomplishment} /> {t(part)} <span className="n">{totals[part]}</span>
        </h1>
        <p className="row small">
          <Link href="/review">{t('all')}</Link>
          {others.map((other) => (
            <Link key={other.accomplishment} href={`/review/${other.accomplishment}`}>
              {other.accomplishment} <span className="n">{other.waiting}</span>
            </Link>
          ))}
        </p>
        {totals.changed > 0 && (
          <Views
            label={t('parts')}
            views={QUEUE_PARTS.map((name) => ({
              href: queueAddress(accomplishment, { filter: { ...filter, part: name, from: null } }),
              label: t(name),
              count: totals[name],
              current: name === part,
            }))}
          />
        )}
        <QueueFilters {...{ accomplishment, filter, positions, rounds }} />
        {said}
      </div>
      <form className="queue__list" action={`/review/${accomplishment}/several`} aria-label={t('several')}>
        {queueParams({ ...filter, part }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ul>
          {page.lines.map((line) => (
            <QueueEntry
              key={line.id}
              line={line}
              current={line.reference === current}
              confirm={part === 'changed'}
              filter={{ ...filter, part }}
              {...words}
            />
          ))}
        </ul>
        {page.total > 1 && (
          <p className="queue__several">
            <Button small>{t('check_ticked')}</Button>
            <Button small name="all" value="1">
              {t('check_all', { count: page.total })}
            </Button>
          </p>
        )}
      </form>
      <QueuePages {...{ accomplishment, page }} filter={{ ...filter, part }} />
    </nav>
  )
}
