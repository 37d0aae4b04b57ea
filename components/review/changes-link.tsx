import { useTranslations } from 'next-intl'
import { Kbd } from '@/components/ui/kbd'
import { Link } from '@/components/ui/link'
import { type QueueFilter, queueAddress } from '@/lib/review/queue/schema'

type ChangesLinkProps = { accomplishment: string; filter: QueueFilter; reference: string; shown: boolean }

/** Shows or hides what changed: a link, so that it works without script and the choice can be sent to somebody. */
export function ChangesLink({ accomplishment, filter, reference, shown }: ChangesLinkProps) {
  const t = useTranslations('review.read')
  const href = queueAddress(accomplishment, { filter, activity: reference, changes: shown ? 'off' : undefined })
  return (
    <Link className="read__toggle" href={href} scroll={false} aria-keyshortcuts="d">
      {shown ? t('hide_changes') : t('show_changes')}
      <span className="key" aria-hidden="true">
        <Kbd>D</Kbd>
      </span>
    </Link>
  )
}
