import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import type { QueuePage } from '@/lib/review/queue/queries'
import { type QueueFilter, queueAddress } from '@/lib/review/queue/schema'

type QueuePagesProps = { accomplishment: string; filter: QueueFilter; page: QueuePage }

/** Which lines these are, of how many, and the way to the others. */
export function QueuePages({ accomplishment, filter, page }: QueuePagesProps) {
  const t = useTranslations('common.pages')
  const order = useTranslations('review.queue')
  const { lines, before, total, previous, next } = page
  const href = (from: QueueFilter['from']) => queueAddress(accomplishment, { filter: { ...filter, from } })
  return (
    <div className="queue__foot meta">
      <p>
        {t('range', { from: before + 1, to: before + lines.length, total })} · {order('order')}
      </p>
      {(previous || next) && (
        <nav className="row" aria-label={t('label')}>
          {previous && (
            <Link className="btn btn--s" href={href(previous.from)} rel="prev">
              <Icon name="previous" /> {t('previous')}
            </Link>
          )}
          {next && (
            <Link className="btn btn--s" href={href(next.from)} rel="next">
              {t('next')} <Icon name="next" />
            </Link>
          )}
        </nav>
      )}
    </div>
  )
}
