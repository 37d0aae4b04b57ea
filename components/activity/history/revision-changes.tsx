import { useTranslations } from 'next-intl'
import type { RevisionLine } from '@/lib/activity/reading/types'
import { isolated } from '@/lib/core/i18n/inline'
import { dayInWords, momentInWords } from '@/lib/core/i18n/moments'
import { PartDifferences } from './part-differences'

/** What the latest revision changed against the one before it, word by word. */
export function RevisionChanges({ revisions, locale }: { revisions: readonly RevisionLine[]; locale: string }) {
  const t = useTranslations('activity.page')
  const [latest, before] = revisions
  if (!latest || !before) return null
  const numbers = { number: latest.number, before: before.number }
  const meta = {
    by: isolated(latest.by),
    when: momentInWords(latest.at, locale),
    beforeWhen: dayInWords(before.at, locale),
  }
  return (
    <section className="sec" aria-labelledby="changes">
      <h2 id="changes">{t('changes', { number: latest.number })}</h2>
      <p className="meta difhead">{t('changes_meta', { ...numbers, ...meta })}</p>
      <PartDifferences
        before={before.snapshot}
        after={latest.snapshot}
        caption={t('changes_caption', numbers)}
        locale={locale}
      />
    </section>
  )
}
