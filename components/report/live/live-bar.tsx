'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { WriteState } from './writer'

type LiveBarProps = {
  state: WriteState
  words: number
  limit: number
  canUndo: boolean
  undo: () => void
  done: () => void
}

/** How things stand while somebody writes: saved or not, how long, and the way back. */
export function LiveBar({ state, words, limit, canUndo, undo, done }: LiveBarProps) {
  const t = useTranslations('report.live')
  const locale = useLocale()
  const at = (time: Date) =>
    time.toLocaleTimeString(`${locale}-u-nu-latn`, { hour: '2-digit', minute: '2-digit', hour12: false })
  const near = words > limit * 0.95
  return (
    <div className={`livebar livebar--${state.is}`} lang={locale}>
      <p role="status">{state.is === 'saved' ? t('state.saved', { time: at(state.at) }) : t(`state.${state.is}`)}</p>
      {state.is === 'signed_out' && (
        <a href="/sign-in" target="_blank" rel="noreferrer">
          {t('sign_in')}
        </a>
      )}
      <p className={near ? 'livebar__near' : undefined} data-words={words}>
        {t('words', { words, limit })} {words > limit && <b>{t('over', { count: words - limit })}</b>}
      </p>
      <p className="row">
        <Button type="button" small onClick={undo} disabled={!canUndo}>
          {t('undo')}
        </Button>
        <Button type="button" small kind="go" onClick={done}>
          {t('done')}
        </Button>
      </p>
    </div>
  )
}
