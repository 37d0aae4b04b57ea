import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import { Link } from '@/components/ui/link'
import type { QueueLine } from '@/lib/review/queries/list-queue'
import type { QueueCount } from '@/lib/review/types'
import { QueueEntry, type QueueWords } from './queue-entry'

export type QueuePaneProps = QueueWords & {
  waiting: number
  queue: QueueLine[]
  changedSince: QueueLine[]
  /** Reference of the activity that is open. */
  current: string | undefined
  /** Other queues with something in them. */
  others: QueueCount[]
  /** What the last verdict was. */
  said: ReactNode
}

/** What waits under one accomplishment, longest first; then approvals that are to be confirmed again. */
export function QueuePane({ waiting, queue, changedSince, current, others, said, ...words }: QueuePaneProps) {
  const t = useTranslations('review.queue')
  return (
    <nav className="queue" aria-label={t('label')}>
      <div className="queue__head">
        <h1>
          <AccomplishmentBadge code={words.accomplishment} /> {t('waiting')} <span className="n">{waiting}</span>
        </h1>
        <p className="row small">
          <Link href="/review">{t('all')}</Link>
          {others.map(({ accomplishment, waiting: n }) => (
            <Link key={accomplishment} href={`/review/${accomplishment}`}>
              {accomplishment} <span className="n">{n}</span>
            </Link>
          ))}
        </p>
        {said}
      </div>
      <div className="queue__list">
        <Entries lines={queue} current={current} words={words} />
        {changedSince.length > 0 && (
          <>
            <h2 className="queue__part">{t('changed_since')}</h2>
            <Entries confirm lines={changedSince} current={current} words={words} />
          </>
        )}
      </div>
      <p className="queue__foot meta">{waiting > queue.length ? t('first', { count: queue.length }) : t('order')}</p>
    </nav>
  )
}

type EntriesProps = { lines: QueueLine[]; current: string | undefined; words: QueueWords; confirm?: boolean }

const Entries = ({ lines, current, words, confirm }: EntriesProps) => (
  <ul>
    {lines.map((line) => (
      <QueueEntry key={line.id} line={line} current={line.reference === current} confirm={confirm} {...words} />
    ))}
  </ul>
)
