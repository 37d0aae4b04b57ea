import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Kbd } from '@/components/ui/kbd'
import { Link } from '@/components/ui/link'

export type KeyBarProps = {
  /** The addresses of what stands before and behind the open one. */
  previous: string | undefined
  next: string | undefined
  /** Its place in the queue, from 1, and how many wait; null when it is not in it. */
  place: { at: number; of: number } | null
  canJudge: boolean
  hasChanges: boolean
  /** Switches the keys of one letter off and on. */
  children: ReactNode
}

const ALL = ['J', 'K', 'A', 'R', 'C', 'E', 'D', 'X', 'P', '?'] as const

/** The keys of this place: next and previous are links, the other keys have their buttons above. The next one is fetched ahead. */
export function KeyBar({ previous, next, place, canJudge, hasChanges, children }: KeyBarProps) {
  const t = useTranslations('review.keys')
  return (
    <nav className="keybar keys" aria-label={t('label')}>
      {next && (
        <Link href={next} prefetch aria-keyshortcuts="j" scroll={false}>
          <Kbd>J</Kbd> {t('key.J')}
        </Link>
      )}
      {previous && (
        <Link href={previous} aria-keyshortcuts="k" scroll={false}>
          <Kbd>K</Kbd> {t('key.K')}
        </Link>
      )}
      {(['A', 'R', 'D', 'X'] as const)
        .filter((key) => (key === 'D' ? hasChanges : canJudge))
        .map((key) => (
          <span key={key}>
            <Kbd>{key}</Kbd> {t(`key.${key}`)}
          </span>
        ))}
      <details className="keybar__all">
        <summary aria-keyshortcuts="?">
          <Kbd>?</Kbd> {t('all')}
        </summary>
        <div className="keybar__list">
          <dl>
            {ALL.map((key) => (
              <div key={key}>
                <dt>
                  <Kbd>{key}</Kbd>
                </dt>
                <dd>{t(`key.${key}`)}</dd>
              </div>
            ))}
            <div>
              <dt>
                <Kbd>Ctrl Enter</Kbd>
              </dt>
              <dd>{t('send')}</dd>
            </div>
            <div>
              <dt>
                <Kbd>Esc</Kbd>
              </dt>
              <dd>{t('leave')}</dd>
            </div>
          </dl>
          {children}
        </div>
      </details>
      <span className="keybar__end">
        {place && t('place', place)} {canJudge && t('nothing_sent')}
      </span>
    </nav>
  )
}
