import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { Wide } from '@/components/ui/wide'
import type { ImportLine } from '@/lib/exchange/queries/find-import'
import { columnWord, problemSentence } from './problem-sentence'

type MendTableProps = { id: string; lines: ImportLine[]; total: number }

/** Each cell that stands in the way of its row: where it is, what it holds, what to do. */
export function MendTable({ id, lines, total }: MendTableProps) {
  const t = useTranslations('exchange.run')
  const words = useTranslations()
  return (
    <section className="stack-2" aria-labelledby="mend">
      <h2 id="mend">{t('mend', { count: total })}</h2>
      <p>
        <a href={`/imports/${id}/mend.xlsx`}>{t('mend_file')}</a>
      </p>
      <Wide label={t('mend', { count: total })}>
        <DataTable caption={t('mend', { count: total })}>
          <thead>
            <tr>
              <th scope="col">{t('row')}</th>
              <th scope="col">{t('column')}</th>
              <th scope="col">{t('value')}</th>
              <th scope="col">{t('what_to_do')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.flatMap(({ number, problems }) =>
              problems.map((problem) => (
                <tr key={`${number} ${problem.column} ${problem.key}`}>
                  <th scope="row">{number}</th>
                  <td>{columnWord(words, problem.column)}</td>
                  <td>
                    <bdi>{problem.value}</bdi>
                  </td>
                  <td>{problemSentence(words, problem)}</td>
                </tr>
              )),
            )}
          </tbody>
        </DataTable>
      </Wide>
      {total > lines.length && <p className="meta">{t('more', { count: total - lines.length })}</p>}
    </section>
  )
}
