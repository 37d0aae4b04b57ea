import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import type { RelatedLine } from '@/lib/activity/reading/types'
import type { Kind } from '@/lib/activity/types'
import { languageOf } from '../language'

export type RelatedProps = {
  /** What the activity says itself; of these the reader may see `drawnFrom`. */
  stated: readonly string[]
  drawnFrom: readonly RelatedLine[]
  /** The practices and lessons that say it of this activity. */
  drawnOn: readonly RelatedLine[]
}

/** Where a practice or a lesson comes from, and which ones rest on this activity. */
export function Related({ stated, drawnFrom, drawnOn, kind, locale }: RelatedProps & { kind: Kind; locale: string }) {
  const t = useTranslations('activity.related')
  const unseen = stated.filter((reference) => !drawnFrom.some((line) => line.reference === reference))
  if (stated.length + drawnOn.length === 0) return null
  return (
    <section className="sec" aria-labelledby="related">
      <h2 id="related">{t('title')}</h2>
      <div className="stack body">
        {stated.length > 0 && kind !== 'field_initiative' && (
          <>
            <h3>{t(`from_${kind}`)}</h3>
            <Lines lines={drawnFrom} locale={locale} />
            {unseen.length > 0 && <p className="small">{t('unseen', { count: unseen.length })}</p>}
          </>
        )}
        {drawnOn.length > 0 && (
          <>
            <h3>{t('on')}</h3>
            <Lines lines={drawnOn} locale={locale} />
          </>
        )}
      </div>
    </section>
  )
}

function Lines({ lines, locale }: { lines: readonly RelatedLine[]; locale: string }) {
  const t = useTranslations('activity')
  return (
    <ul className="stack">
      {lines.map(({ reference, title, language, kind }) => (
        <li key={reference}>
          <Link href={`/activities/${reference}`} {...languageOf(language, locale)}>
            {title || t('none.title')}
          </Link>{' '}
          <span className="meta">
            <bdi>{reference}</bdi>, {t(`kind.${kind}`)}
          </span>
        </li>
      ))}
    </ul>
  )
}
