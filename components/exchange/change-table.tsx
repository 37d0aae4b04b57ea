import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { Link } from '@/components/ui/link'
import { Wide } from '@/components/ui/wide'
import type { ImportLine } from '@/lib/exchange/queries/find-import'
import { columnWord } from './problem-sentence'

type ChangeTableProps = { id: string; title: string; lines: ImportLine[]; total: number }

/** Rows that make or change an activity, with each change by field. */
export function ChangeTable({ id, title, lines, total }: ChangeTableProps) {
  const t = useTranslations('exchange.run')
  return (
    <section className="stack-2" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Wide label={title}>
        <DataTable caption={title}>
          <thead>
            <tr>
              <th scope="col">{t('row')}</th>
              <th scope="col">{t('activity')}</th>
              <th scope="col">{t('what')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <ChangeRow key={line.number} line={line} />
            ))}
          </tbody>
        </DataTable>
      </Wide>
      {total > lines.length && <p className="meta">{t('more', { count: total - lines.length })}</p>}
    </section>
  )
}

function ChangeRow({ line: { number, outcome, reference, written, repeats, title, changes } }: { line: ImportLine }) {
  const t = useTranslations('exchange.run')
  const words = useTranslations()
  const known = written ?? reference ?? repeats
  return (
    <tr>
      <th scope="row">{number}</th>
      <td>{known ? <Link href={`/activities/${known}`}>{known}</Link> : t('new')}</td>
      <td>
        {outcome === 'new' || outcome === 'repeated' ? (
          <bdi>{title || t('no_title')}</bdi>
        ) : (
          <dl className="stack-1">
            {changes.map(({ column, before, after }) => (
              <div key={column}>
                <dt className="meta">{columnWord(words, column)}</dt>
                <dd>
                  <del>
                    <bdi>{before || t('nothing')}</bdi>
                  </del>{' '}
                  <ins>
                    <bdi>{after}</bdi>
                  </ins>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </td>
    </tr>
  )
}
