import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { Link } from '@/components/ui/link'
import { Wide } from '@/components/ui/wide'
import { LACKS } from '@/lib/activity/constants'
import { type ActivityFilter, listAddress } from '@/lib/activity/schema/filter'
import type { QualityRow } from '@/lib/insight/types'

type QualityTableProps = {
  title: string
  /** What a row is: a presence, or an accomplishment. */
  head: string
  rows: readonly QualityRow[]
  all: QualityRow
  nameOf: (key: string) => string
  filterOf: (key: string) => Partial<ActivityFilter>
}

/** How many activities lack which answer, worst first. Each number leads to its activities. */
export function QualityTable({ title, head, rows, all, nameOf, filterOf }: QualityTableProps) {
  const t = useTranslations('insight.quality')
  const lacks = useTranslations('activity.lacks')
  return (
    <Wide label={title}>
      <DataTable className="tab--many" caption={t('caption', { what: title })}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" className="num">
              {t('lacking')}
            </th>
            {LACKS.map((lack) => (
              <th key={lack} scope="col" className="num">
                {lacks(lack)}
              </th>
            ))}
            <th scope="col" className="num">
              {t('activities')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.key} row={row} name={nameOf(row.key ?? '')} filter={filterOf(row.key ?? '')} />
          ))}
          <Line row={all} name={t('all')} filter={{}} />
        </tbody>
      </DataTable>
    </Wide>
  )
}

type LineProps = { row: QualityRow; name: string; filter: Partial<ActivityFilter> }

function Line({ row, name, filter }: LineProps) {
  const t = useTranslations('insight.quality')
  const lacks = useTranslations('activity.lacks')
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="num">{row.sum}</td>
      {LACKS.map((lack) => (
        <td key={lack} className="num">
          {row.lacks[lack] > 0 ? (
            <Link
              href={listAddress({ ...filter, lacks: lack })}
              aria-label={t('number', { count: row.lacks[lack], lack: lacks(lack), where: name })}
            >
              {row.lacks[lack]}
            </Link>
          ) : (
            <span className="soft">
              <span aria-hidden="true">·</span>
              <span className="vh">{t('nothing')}</span>
            </span>
          )}
        </td>
      ))}
      <td className="num">{row.activities}</td>
    </tr>
  )
}
