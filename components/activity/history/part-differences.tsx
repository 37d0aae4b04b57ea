import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { Diff } from '@/components/ui/diff'
import { differences } from '@/lib/activity/rules/differences'
import type { Snapshot } from '@/lib/activity/types'
import { useFieldName } from './field-name'
import { usePartText } from './part-text'

type DifferencesProps = { before: Snapshot; after: Snapshot; caption: string; locale: string }

/** What one text of an activity changed against another, part by part and word by word. */
export function PartDifferences({ before, after, caption, locale }: DifferencesProps) {
  const t = useTranslations('activity.page')
  const nameOf = useFieldName()
  const textOf = usePartText(locale)
  const parts = differences(before, after)
  if (parts.length === 0) return <p className="small">{t('changes_none')}</p>
  return (
    <DataTable className="dif" caption={caption}>
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
              <Diff before={textOf(part, before)} after={textOf(part, after)} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
