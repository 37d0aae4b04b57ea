import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import type { ActivityLine } from '@/lib/activity/reading/types'
import type { Names } from '@/lib/activity/rules/naming'
import { ActivityRow } from './activity-row'

export type ActivityTableProps = { lines: ActivityLine[]; names: Names; locale: string }

/** A page of the list: a table, and a stack of entries where the line is short. */
export function ActivityTable({ lines, names, locale }: ActivityTableProps) {
  const t = useTranslations('activity.list')
  return (
    <DataTable list caption={t('caption')}>
      <thead>
        <tr>
          <th scope="col">{t('reference')}</th>
          <th scope="col">{t('activity')}</th>
          <th scope="col">{t('ea')}</th>
          <th scope="col" aria-sort="descending">
            {t('year')}
          </th>
          <th scope="col">{t('status')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <ActivityRow key={line.id} line={line} names={names} locale={locale} />
        ))}
      </tbody>
    </DataTable>
  )
}
