import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { FIRST_ROW } from '@/lib/exchange/grid/constants'
import type { CellSentence, GridColumn } from '@/lib/exchange/grid/types'
import type { GridAct } from './grid-state'

type GridProblemsProps = { columns: GridColumn[]; problems: CellSentence[]; onAct: (action: GridAct) => void }

const SHOWN = 20

/** Every cell to mend, each a way to it. */
export function GridProblems({ columns, problems, onAct }: GridProblemsProps) {
  const t = useTranslations('exchange.grid')
  if (problems.length === 0) return null
  return (
    <section aria-labelledby="grid-problems" className="stack-2">
      <h2 id="grid-problems">{t('to_mend', { count: problems.length })}</h2>
      <ul>
        {problems.slice(0, SHOWN).map(({ row, column, sentence }) => (
          <li key={`${row} ${column} ${sentence}`}>
            <LinkButton type="button" onClick={() => goTo({ row, column }, onAct)}>
              {t('place', { row: row + FIRST_ROW, column: columns[column]?.label ?? '' })}
            </LinkButton>{' '}
            {sentence}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p className="meta">{t('more', { count: problems.length - SHOWN })}</p>}
    </section>
  )
}

function goTo(to: { row: number; column: number }, onAct: GridProblemsProps['onAct']) {
  onAct({ is: 'go', to })
  document.querySelector<HTMLElement>(`.cells [data-row="${to.row}"][data-column="${to.column}"]`)?.focus()
}
