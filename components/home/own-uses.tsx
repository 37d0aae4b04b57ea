import { useTranslations } from 'next-intl'
import { ActivityTitle } from '@/components/activity/activity-title'
import { UseList } from '@/components/report/use-list'
import { Link } from '@/components/ui/link'
import type { LoadedOwnUses } from '@/lib/report/loaders/uses'

/** Where one's own activities were printed last, or why not: in the words of their own pages. */
export function OwnUses({ uses: { own, mayOpen }, locale }: { uses: LoadedOwnUses; locale: string }) {
  const t = useTranslations('home')
  if (own.length === 0) return null
  return (
    <section aria-labelledby="own-uses">
      <h2 id="own-uses">{t('uses')}</h2>
      <ul className="stack-2 small">
        {own.map(({ reference, title, language, uses }) => (
          <li key={reference}>
            <Link href={`/activities/${reference}`}>
              <ActivityTitle title={title} language={language} locale={locale} />
            </Link>
            <UseList uses={uses} mayOpen={mayOpen} />
          </li>
        ))}
      </ul>
    </section>
  )
}
