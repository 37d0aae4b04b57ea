import { useTranslations } from 'next-intl'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { CELL_STATES } from '@/lib/round/constants'
import type { CellState } from '@/lib/round/types'
import { cellMarkOf } from './marks'

/**
 * What an accomplishment stands at over its years: returned if one came back, silent while a year is open, else the best.
 * The words are there for whoever does not see the form.
 */
export function CellMark({ states }: { states: readonly CellState[] }) {
  const t = useTranslations('round.cell')
  const state = summaryOf(states)
  return (
    <span className="cellmark" title={t(state)}>
      <StatusGlyph state={cellMarkOf(state)} />
      <span className="vh">{t(state)}</span>
    </span>
  )
}

function summaryOf(states: readonly CellState[]): CellState {
  for (const first of ['returned', 'draft', 'submitted', 'silent'] as const) if (states.includes(first)) return first
  return CELL_STATES.findLast((state) => states.includes(state)) ?? 'not_asked'
}
