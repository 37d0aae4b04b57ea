import { useTranslations } from 'next-intl'
import { languageOf } from '@/components/activity/language'
import { Gap } from '@/components/ui/gap'
import type { Snapshot } from '@/lib/activity/types'

/** What the approved revision tells, beside the criteria that it is checked against. */
export function ApprovedText({ snapshot, locale }: { snapshot: Snapshot; locale: string }) {
  const t = useTranslations('activity')
  const { summary, result, language } = snapshot
  return (
    <>
      <section aria-labelledby="done">
        <h2 id="done">{t('page.done')}</h2>
        <p className="lines small" {...languageOf(language, locale)}>
          {summary}
        </p>
      </section>
      <section aria-labelledby="result">
        <h2 id="result">{t('page.result')}</h2>
        {result ? (
          <p className="lines small" {...languageOf(language, locale)}>
            {result}
          </p>
        ) : (
          <p className="small">
            <Gap>{t('page.stated.not_known')}</Gap>
          </p>
        )}
      </section>
    </>
  )
}
