import { useTranslations } from 'next-intl'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import { DataTable } from '@/components/ui/data-table'
import { Gap } from '@/components/ui/gap'
import { Link } from '@/components/ui/link'
import { type ActivityFilter, listAddress } from '@/lib/activity/schema/filter'
import type { YearColumn } from '@/lib/activity/types'
import { cellKey } from '@/lib/insight/rules'
import type { Matrix, MatrixRow, Silences } from '@/lib/insight/types'
import { MatrixCellView, Nothing } from './matrix-cell'

type MatrixTableProps = {
  matrix: Matrix
  /** What rows and columns are narrowed by beside themselves. */
  filter: ActivityFilter
  names: ReadonlyMap<string, string>
  /** What an empty cell says. */
  asked: Silences
  /** The last year of the period. */
  to: number
}

/** Accomplishment by year of start. Every number leads to the list it counts, by the same filter. */
export function MatrixTable({ matrix, filter, names, asked, to }: MatrixTableProps) {
  const t = useTranslations('insight.matrix')
  const nameOf = (year: YearColumn): string => {
    if (year === 'none') return t('no_year')
    return year === 'later' ? t('later', { year: String(to) }) : String(year)
  }
  const columns = matrix.columns.map((year) => ({ year, name: nameOf(year) }))
  return (
    <DataTable caption={t('caption')} className="mxt">
      <thead>
        <tr>
          <th scope="col">{t('accomplishment')}</th>
          {columns.map(({ year, name }) => (
            <th key={year} scope="col">
              {name}
            </th>
          ))}
          <th scope="col" className="num">
            {t('all')}
          </th>
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map((row) => (
          <Row key={row.accomplishment ?? 'none'} {...{ row, columns, filter, names, asked }} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('distinct')}</th>
          {columns.map(({ year, name }, index) => (
            <td key={year} data-y={name}>
              <Total n={matrix.totals[index] ?? 0} href={listAddress({ ...filter, year })} />
            </td>
          ))}
          <td className="num" data-y={t('all')}>
            <Total n={matrix.total} href={listAddress(filter)} />
          </td>
        </tr>
      </tfoot>
    </DataTable>
  )
}

type Column = { year: YearColumn; name: string }
type RowProps = Pick<MatrixTableProps, 'filter' | 'names' | 'asked'> & { row: MatrixRow; columns: Column[] }

function Row({ row, columns, filter, names, asked }: RowProps) {
  const t = useTranslations('insight.matrix')
  const accomplishment = row.accomplishment ?? 'none'
  return (
    <tr>
      <th scope="row">
        {row.accomplishment ? (
          <>
            <AccomplishmentBadge code={row.accomplishment} href={`#${row.accomplishment}`} />
            <span className="mx__n">{names.get(row.accomplishment)}</span>
          </>
        ) : (
          <span className="mx__n mx__n--none">
            <Gap>{t('none_chosen')}</Gap>
          </span>
        )}
      </th>
      {columns.map(({ year, name }, index) => (
        <MatrixCellView
          key={year}
          cell={row.cells[index] ?? { total: 0, byStatus: [] }}
          filter={{ ...filter, accomplishment, year }}
          column={name}
          silence={row.accomplishment ? (asked.get(cellKey(row.accomplishment, year)) ?? 'not_asked') : null}
        />
      ))}
      <td className="num mx__t" data-y={t('all')}>
        <Total n={row.total} href={listAddress({ ...filter, accomplishment })} />
      </td>
    </tr>
  )
}

const Total = ({ n, href }: { n: number; href: string }) => (n === 0 ? <Nothing /> : <Link href={href}>{n}</Link>)
