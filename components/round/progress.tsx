import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { Link } from '@/components/ui/link'
import { StatusMark } from '@/components/ui/status-mark'
import { Wide } from '@/components/ui/wide'
import { REQUEST_STATES } from '@/lib/round/constants'
import type { LoadedRound, NamedLine } from '@/lib/round/loaders'
import { CellMark } from './cell-mark'
import { markOf } from './marks'

/** Who has answered and who has not: counts first, then everybody, those first that need a word. */
export function Progress({ loaded: { round, lines, manage, ownId } }: { loaded: LoadedRound }) {
  const t = useTranslations('round')
  const count = (state: NamedLine['state']) => lines.filter((line) => line.state === state).length
  const answered = count('submitted') + count('nil') + count('complete')
  return (
    <section className="stack-2" aria-labelledby="progress">
      <h2 id="progress">{t('page.progress', { answered, asked: lines.length })}</h2>
      <ul className="tally">
        {REQUEST_STATES.filter((state) => count(state) > 0).map((state) => (
          <li key={state}>
            <StatusMark state={markOf(state)}>{t(`count.${state}`, { count: count(state) })}</StatusMark>
          </li>
        ))}
      </ul>
      <Wide label={t('page.caption')}>
        <DataTable caption={t('page.caption')}>
          <thead>
            <tr>
              <th scope="col">{t('page.asked')}</th>
              <th scope="col">{t('page.state')}</th>
              {round.accomplishments.map((id) => (
                <th key={id} scope="col">
                  {id}
                </th>
              ))}
              <th scope="col" className="num">
                {t('page.activities')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <AskedRow key={line.id} line={line} round={round} linked={manage || line.id === ownId} />
            ))}
          </tbody>
        </DataTable>
      </Wide>
    </section>
  )
}

type AskedRowProps = { line: NamedLine; round: LoadedRound['round']; linked: boolean }

function AskedRow({ line, round, linked }: AskedRowProps) {
  const t = useTranslations('round')
  const { id, title, presenceId, state, late, cells, activities } = line
  return (
    <tr id={`asked-${id}`}>
      <th scope="row">
        {linked ? <Link href={`/rounds/${round.id}/${id}`}>{title}</Link> : title}
        {!presenceId && <p className="meta">{t('page.outside')}</p>}
      </th>
      <td>
        <StatusMark state={markOf(state)}>{t(`request.${state}`)}</StatusMark>
        {late && <p className="meta late">{t('request.late')}</p>}
      </td>
      {round.accomplishments.map((accomplishment) => (
        <td key={accomplishment}>
          <CellMark states={cells.filter((cell) => cell.accomplishment === accomplishment).map((cell) => cell.state)} />
        </td>
      ))}
      <td className="num">{activities}</td>
    </tr>
  )
}
