import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { GridAct, GridState } from './grid-state'
import { pasted } from './grid-table'

type GridToolsProps = { state: GridState; names: Record<string, number>; onAct: (action: GridAct) => void }

const MORE_ROWS = 10

/** What the keyboard does, for the hand: on a telephone there is no other way. */
export function GridTools({ state, names, onAct }: GridToolsProps) {
  const t = useTranslations('exchange.grid')
  const paste = async () => {
    const text = await navigator.clipboard.readText().catch(() => null)
    const action = text === null ? null : pasted(text, state, names)
    onAct(action ?? { is: 'say', say: { key: 'not_pasted' } })
  }
  return (
    <div className="row" role="toolbar" aria-label={t('tools')}>
      <Button small type="button" onClick={paste}>
        {t('paste')}
      </Button>
      <Button small type="button" onClick={() => onAct({ is: 'undo' })} aria-disabled={state.past.length === 0}>
        {t('undo')}
      </Button>
      <Button small type="button" onClick={() => onAct({ is: 'redo' })} aria-disabled={state.future.length === 0}>
        {t('redo')}
      </Button>
      <Button small type="button" onClick={() => onAct({ is: 'add', rows: MORE_ROWS })}>
        {t('add', { count: MORE_ROWS })}
      </Button>
      <Button small type="button" onClick={() => onAct({ is: 'remove' })}>
        {t('remove')}
      </Button>
    </div>
  )
}
