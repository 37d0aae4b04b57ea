import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import type { Lessons as Loaded } from '@/lib/activity/bearing/loaders'
import { isolated, listInWords } from '@/lib/core/i18n/inline'
import { languageOf } from './language'

/** What others learned from similar work, before it is learned again. */
export function Lessons({ lessons, locale }: { lessons: Loaded; locale: string }) {
  const t = useTranslations('activity.lessons')
  if (lessons.length === 0) return null
  return (
    <section className="sec" aria-labelledby="lessons">
      <h2 id="lessons">{t('title')}</h2>
      <div className="stack body">
        <p className="small soft">{t('lead')}</p>
        <ul className="stack">
          {lessons.map(({ reference, title, language, nextTime, common, sharesType }) => (
            <li key={reference}>
              <Link href={`/activities/${reference}`} {...languageOf(language, locale)}>
                {title}
              </Link>{' '}
              <bdi className="meta">{reference}</bdi>
              {nextTime && <p dir="auto">{t('next_time', { text: isolated(nextTime) })}</p>}
              <p className="meta">
                {t('same', { what: listInWords(sharesType ? [...common, t('type')] : common, locale) })}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
