import { useTranslations } from 'next-intl'
import { Kbd } from '@/components/ui/kbd'
import { Link } from '@/components/ui/link'

type ChangesLinkProps = { accomplishment: string; reference: string; shown: boolean }

/** Shows or hides what changed: a link, so that it works without script and the choice can be sent to somebody. */
export function ChangesLink({ accomplishment, reference, shown }: ChangesLinkProps) {
  const t = useTranslations('review.read')
  const href = `/review/${accomplishment}?activity=${reference}&changes=${shown ? 'off' : 'on'}`
  return (
    <Link className="read__toggle" href={href} scroll={false} aria-keyshortcuts="d">
      {shown ? t('hide_changes') : t('show_changes')}
      <span className="key" aria-hidden="true">
        <Kbd>D</Kbd>
      </span>
    </Link>
  )
}
