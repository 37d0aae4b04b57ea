import { useTranslations } from 'next-intl'
import type { ChangeLine } from '@/lib/activity/reading/types'
import { isolated } from '@/lib/core/i18n/inline'
import { momentInWords } from '@/lib/core/i18n/moments'
import { useFieldName } from './field-name'

/** What each field of the working copy said before it was changed: words that no revision holds are here. */
export function ChangeList({ changes, locale }: { changes: readonly ChangeLine[]; locale: string }) {
  const t = useTranslations('activity')
  const nameOf = useFieldName()
  if (changes.length === 0) return null
  return (
    <section className="sec" aria-labelledby="changes-of-drafts">
      <h2 id="changes-of-drafts">{t('page.drafts')}</h2>
      <ol className="near stack-2 body">
        {changes.map(({ field, before, by, at, version }) => (
          <li key={`${version}-${field}`}>
            {nameOf(field)}
            <span className="sub">{t('page.by_when', { by: isolated(by), when: momentInWords(at, locale) })}</span>
            {typeof before === 'string' && before !== '' && (
              <details className="more">
                <summary>{t('history.before')}</summary>
                <p className="measure" dir="auto">
                  {before}
                </p>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
