import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { type ActivityFilter, listAddress, rowFilter } from '@/lib/activity/schema/filter'
import type { YearColumn } from '@/lib/activity/types'
import type { LoadedMatrix } from '@/lib/insight/loaders'
import { cellKey } from '@/lib/insight/rules'
import type { AskedCells, Matrix, MatrixRow } from '@/lib/insight/types'
import { MatrixCellView, Nothing } from './matrix-cell'
import { type MatrixWords, useMatrixWords } from './matrix-words'
import { RowName } from './row-name'

type MatrixTableProps = { loaded: LoadedMatrix; names: ReadonlyMap<string, string> }

/** Rows by year of start. Every number leads to the list it counts, by the same filter. */
export function MatrixTable({ loaded, names }: MatrixTableProps) {
  const t = useTranslations('insight')
  const words = useMatrixWords()
  const { matrix, filter, asked, period } = loaded
  const nameOf = (year: YearColumn): string => {
    if (year === 'none') return t('matrix.no_year')
    return year === 'later' ? t('matrix.later', { year: String(period.to) }) : String(year)
  }
  const columns = matrix.columns.map((year) => ({ year, name: nameOf(year) }))
  const rows = matrix.rows.filter(({ key, total }) => matrix.by !== 'group' || total > 0 || key === 'none')
  return (
    <DataTable caption={t('matrix.caption', { rows: t(`by.${matrix.by}`) })} className="mxt glyphs">
      <thead>
        <tr>
          <th scope="col">{t(`by.${matrix.by}`)}</th>
          {columns.map(({ year, name }) => (
            <th key={year} scope="col">
              {name}
            </th>
          ))}
          <th scope="col" className="num">
            {t('matrix.all')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} {...{ row, by: matrix.by, columns, filter, names, asked, words }} all={t('matrix.all')} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('matrix.distinct')}</th>
          {columns.map(({ year, name }, index) => (
            <td key={year} data-y={name}>
              <Total n={matrix.totals[index] ?? 0} href={listAddress({ ...filter, year })} words={words} />
            </td>
          ))}
          <td className="num" data-y={t('matrix.all')}>
            <Total n={matrix.total} href={listAddress(filter)} words={words} />
          </td>
        </tr>
      </tfoot>
    </DataTable>
  )
}

type RowProps = {
  row: MatrixRow
  by: Matrix['by']
  columns: { year: YearColumn; name: string }[]
  filter: ActivityFilter
  names: ReadonlyMap<string, string>
  asked: AskedCells
  words: MatrixWords
  /** The name of the last column. */
  all: string
}

function Row({ row, by, columns, filter, names, asked, words, all }: RowProps) {
  const own = { ...filter, ...rowFilter(by, row.key) }
  return (
    <tr>
      <th scope="row">
        <RowName by={by} row={row.key} name={names.get(row.key)} />
      </th>
      {columns.map(({ year, name }, index) => (
        <MatrixCellView
          key={year}
          cell={row.cells[index] ?? { total: 0, byStatus: [] }}
          filter={{ ...own, year }}
          column={name}
          asked={canAsk(row.key, year, asked) ? (asked.get(cellKey(row.key, year)) ?? null) : undefined}
          words={words}
        />
      ))}
      <td className="num mx__t" data-y={all}>
        <Total n={row.total} href={listAddress(own)} words={words} />
      </td>
    </tr>
  )
}

/** Rounds ask about years; where no round asks about any row, hatching would say nothing. */
const canAsk = (row: string, year: YearColumn, asked: AskedCells): boolean =>
  asked.size > 0 && row !== 'none' && typeof year === 'number'

const Total = ({ n, href, words }: { n: number; href: string; words: MatrixWords }) =>
  n === 0 ? <Nothing words={words} /> : <a href={href}>{words.number(n)}</a>
