'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useReducer, useRef, useState } from 'react'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import type { CellSentence, GridPage, Sheet } from '@/lib/exchange/grid/types'
import { PROBLEM_ID } from './grid-cell'
import { GridProblems } from './grid-problems'
import { act, beginWith } from './grid-state'
import { GridTable, pasted } from './grid-table'
import { GridTools } from './grid-tools'
import { useKeptSheet } from './use-kept-sheet'

export type PasteGridProps = GridPage & {
  check: ActionFormProps['action']
  /** What was pasted into the plain field before the grid was there. */
  first: string
}

/** The grid with its tools, what is wrong in it, and the way to its dry run. */
export default function PasteGrid({ columns, names, sheet, version, check, first }: PasteGridProps) {
  const t = useTranslations('exchange.grid')
  const [state, onAct] = useReducer(act, sheet, beginWith)
  const { keeping, kept, flush } = useKeptSheet(state.sheet, { sheet, version })
  const problems = standing(kept.problems, kept.sheet, state.sheet)
  const here = problems.filter(({ row, column }) => row === state.at.row && column === state.at.column)
  const place = useRef<HTMLDivElement>(null)
  const [passed, setPassed] = useState(0)
  const passing = useRef(false)

  useEffect(() => {
    const below = { row: sheet.length, column: 0 }
    const action = pasted(first, { ...beginWith(sheet), at: below, anchor: below }, names)
    if (action) onAct(action)
  }, [first, sheet, names])

  // The form sends what is kept: so all has to be kept first, and the form to hold it.
  const hold = (event: FormEvent) => {
    if (passing.current) {
      passing.current = false
      return
    }
    event.preventDefault()
    event.stopPropagation()
    void flush().then((whole) => whole && setPassed((times) => times + 1))
  }
  useEffect(() => {
    if (passed === 0) return
    passing.current = true
    place.current?.querySelector('form')?.requestSubmit()
  }, [passed])

  return (
    <div className="stack" ref={place} onSubmitCapture={hold}>
      <p id="grid-help" className="meta">
        {t('help')}
      </p>
      <GridTools onAct={onAct} names={names} state={state} />
      <div className="cells__frame">
        <GridTable {...{ columns, names, state, problems, onAct }} label={t('title')} help="grid-help" />
      </div>
      <p id={PROBLEM_ID} className="cells__problem">
        {here.map(({ sentence }) => sentence).join(' ')}
      </p>
      <p className="vh" role="status">
        {state.said && t(`said.${state.said.key}` as never, state.said.values as never)}
      </p>
      <p className={`meta cells__kept is-${keeping}`} role="status">
        {t(`keeping.${keeping}`)} {keeping === 'saved' && t('to_mend', { count: problems.length })}
      </p>
      <GridProblems {...{ columns, problems, onAct }} />
      <ActionForm action={check} prefix="grid">
        <input type="hidden" name="sheet" value={JSON.stringify(kept.sheet)} />
        <input type="hidden" name="base" value={kept.version} />
        <Button kind="go">{t('check')}</Button>
      </ActionForm>
    </div>
  )
}

/** The problems of cells that still say what was found wrong. */
const standing = (problems: CellSentence[], then: Sheet, now: Sheet): CellSentence[] =>
  problems.filter(({ row, column }) => (now[row]?.[column] ?? '') === (then[row]?.[column] ?? ''))
