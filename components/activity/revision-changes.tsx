import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { Diff } from '@/components/ui/diff'
import type { RevisionLine } from '@/lib/activity/reading/types'
import { differences } from '@/lib/activity/rules/differences'
import { isolated } from '@/lib/core/i18n/inline'
import { dayInWords, momentInWords } from '@/lib/core/i18n/moments'
import { useFieldName } from './field-name'
import { usePartText } from './part-text'

/** What the latest revision changed against the one before it, word by word. */
export function RevisionChanges({ revisions, locale }: { revisions: readonly RevisionLine[]; locale: string }) {
  const t = useTranslations('activity.page')
  const nameOf = useFieldName()
  const textOf = usePartText(locale)
  const [latest, before] = revisions
  if (!latest || !before) return null
  const parts = differences(before.snapshot, latest.snapshot)
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
      {parts.length === 0 ? (
        <p className="small">{t('changes_none')}</p>
      ) : (
        <DataTable className="dif" caption={t('changes_caption', numbers)}>
          <thead>
            <tr>
              <th scope="col">{t('field')}</th>
              <th scope="col">{t('difference')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part}>
                <th scope="row">{nameOf(part)}</th>
                <td dir="auto">
                  <Diff before={textOf(part, before.snapshot)} after={textOf(part, latest.snapshot)} />
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </section>
  )
}
