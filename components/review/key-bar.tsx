import { useTranslations } from 'next-intl'
import { Kbd } from '@/components/ui/kbd'
import { Link } from '@/components/ui/link'

export type KeyBarProps = {
  accomplishment: string
  /** References before and behind the open one. */
  previous: string | undefined
  next: string | undefined
  /** Its place in the queue, from 1, and how many wait; null when it is not in it. */
  place: { at: number; of: number } | null
  canJudge: boolean
  hasChanges: boolean
}

/** The keys of this place. Next and previous are links; the other keys have their buttons above. */
export function KeyBar({ accomplishment, previous, next, place, canJudge, hasChanges }: KeyBarProps) {
  const t = useTranslations('review.keys')
  const href = (reference: string) => `/review/${accomplishment}?activity=${reference}`
  return (
    <nav className="keybar keys" aria-label={t('label')}>
      {next && (
        <Link href={href(next)} aria-keyshortcuts="j" scroll={false}>
          <Kbd>J</Kbd> {t('next')}
        </Link>
      )}
      {previous && (
        <Link href={href(previous)} aria-keyshortcuts="k" scroll={false}>
          <Kbd>K</Kbd> {t('previous')}
        </Link>
      )}
      {canJudge && (
        <>
          <span>
            <Kbd>A</Kbd> {t('approve')}
          </span>
          <span>
            <Kbd>R</Kbd> {t('return')}
          </span>
          <span>
            <Kbd>Ctrl Enter</Kbd> {t('send')}
          </span>
        </>
      )}
      {hasChanges && (
        <span>
          <Kbd>D</Kbd> {t('changes')}
        </span>
      )}
      <span className="keybar__end">
        {place && t('place', place)} {canJudge && t('nothing_sent')}
      </span>
    </nav>
  )
}
